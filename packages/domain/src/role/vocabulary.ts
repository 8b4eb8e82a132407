/** What somebody on the staff is here for. `planner` is the planning section (企画課). */
export const roles = ['admin', 'planner', 'department', 'moderator', 'reader'] as const
export type Role = (typeof roles)[number]
