/** Japanese addresses of the showcase's pages. */
export const welcomePaths = {
  home: '/welcome/',
  stories: '/welcome/stories/',
  storiesOn: (theme: string) => `/welcome/stories/?${new URLSearchParams({ theme })}`,
  story: (story: string) => `/welcome/stories/${story}/`,
  voices: '/welcome/voices/',
  voice: (voice: string) => `/welcome/voices/${voice}/`,
  places: '/welcome/places/',
  place: (area: string) => `/welcome/places/${area}/`,
  assets: '/welcome/assets/',
  page: (page: string) => `/welcome/${page}/`,
} as const
