import { type AdminView, forms, staffPages, startPages } from '../support/admin-views.ts'

/** A page to take a picture of: its file name, its path, whether it belongs to the README. */
export type Shot = { name: string; path: string; readme?: boolean }

export const sitePages: Shot[] = [
  { name: 'home', path: '/', readme: true },
  { name: 'home-en', path: '/en/' },
  { name: 'home-easy', path: '/easy/' },
  { name: 'plan', path: '/plan/' },
  { name: 'project', path: '/plan/a-1/' },
  { name: 'measure', path: '/plan/a-1/a-1-1/', readme: true },
  { name: 'measure-en', path: '/en/plan/a-1/a-1-1/' },
  { name: 'voices', path: '/voices/' },
  { name: 'voice', path: '/voices/sample-001/' },
  { name: 'voice-new', path: '/voices/new/', readme: true },
  { name: 'receipt', path: '/receipt/' },
  { name: 'brand', path: '/brand/' },
  { name: 'inclusion', path: '/brand/inclusion/identity-next/' },
  { name: 'decision', path: '/brand/decisions/an-afternoon-for-accounts/' },
  { name: 'action-plans', path: '/brand/action-plans/' },
  { name: 'action-plan', path: '/brand/action-plans/children-2026/' },
  { name: 'areas', path: '/areas/' },
  { name: 'area', path: '/areas/narakawa/' },
  { name: 'dialogues', path: '/dialogues/' },
  { name: 'results', path: '/results/' },
  { name: 'changes', path: '/changes/' },
  { name: 'open-data', path: '/open-data/' },
  { name: 'accessibility', path: '/accessibility/' },
  { name: 'privacy', path: '/privacy/' },
  { name: 'print-plan', path: '/print/plan/' },
  { name: 'search', path: '/search/?q=%E5%9B%B3%E6%9B%B8%E9%A4%A8' },
  { name: 'not-found', path: '/no-such-page/' },
  { name: 'welcome', path: '/welcome/', readme: true },
  { name: 'welcome-en', path: '/en/welcome/' },
]

const lists: AdminView[] = ['voices', 'measures', 'action-plans', 'indicators', 'logic-models', 'identity-marks'].map(
  (list) => ({ name: `list-${list}`, path: `/admin/collections/${list}`, role: 'planner' }),
)

const inReadme = ['start-planner', 'departments', 'form-measure']

/** The README shows three of them, at desktop width; the rest is for looking at. */
export const adminViews: (AdminView & { readme: boolean })[] = [...startPages, ...staffPages, ...lists, ...forms].map(
  (view) => ({ ...view, readme: inReadme.includes(view.name) }),
)
