export const storyThemes = ['living', 'working', 'learning', 'culture', 'nature', 'together'] as const
export type StoryTheme = (typeof storyThemes)[number]
