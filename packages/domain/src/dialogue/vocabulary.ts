export const dialogueForms = ['workshop', 'town-meeting', 'committee', 'visit', 'survey'] as const
export type DialogueForm = (typeof dialogueForms)[number]
