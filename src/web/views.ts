/** Every view, loaded when it is first opened. */
import type { ComponentType } from 'preact'
import type { ViewName, ViewProps } from './router.ts'

export interface ViewModule {
  readonly View: ComponentType<ViewProps>
}

const VIEWS = import.meta.glob<ViewModule>('./views/*.tsx')

export const viewOf = (view: ViewName): Promise<ViewModule> => VIEWS[`./views/${view}.tsx`]!()
