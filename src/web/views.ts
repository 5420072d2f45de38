/** Every view, loaded when it is first opened. */
import type { ComponentType } from 'preact'
import type { ViewName, ViewProps } from './router.ts'

export interface ViewModule {
  readonly View: ComponentType<ViewProps>
}

const VIEWS: Readonly<Record<ViewName, () => Promise<ViewModule>>> = {
  stories: () => import('./views/stories.tsx'),
  story: () => import('./views/story.tsx'),
  proposition: () => import('./views/proposition.tsx'),
  sources: () => import('./views/sources.tsx'),
  source: () => import('./views/source.tsx'),
  timeline: () => import('./views/timeline.tsx'),
  map: () => import('./views/map.tsx'),
  changes: () => import('./views/changes.tsx'),
  articles: () => import('./views/articles.tsx'),
  article: () => import('./views/article.tsx'),
  compare: () => import('./views/compare.tsx'),
  decisions: () => import('./views/decisions.tsx'),
  add: () => import('./views/add.tsx'),
  search: () => import('./views/search.tsx'),
}

export const viewOf = (view: ViewName): Promise<ViewModule> => VIEWS[view]()
