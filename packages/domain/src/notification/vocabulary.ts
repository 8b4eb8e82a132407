/** What the CMS writes to a member of staff about. Each person chooses which of these to get. */
export const notificationKinds = ['voice-linked', 'answer-overdue', 'report-due', 'weekly-summary'] as const
export type NotificationKind = (typeof notificationKinds)[number]
