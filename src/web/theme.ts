/** Light, dark, or as the system has it. Kept in the browser. */

export type Theme = 'auto' | 'light' | 'dark'
const KEY = 'hearsay:theme'

export const theme = (): Theme => (localStorage.getItem(KEY) as Theme | null) ?? 'auto'

export function setTheme(next: Theme): void {
  localStorage.setItem(KEY, next)
  apply(next)
}

export const startTheme = (): void => apply(theme())

function apply(next: Theme): void {
  if (next === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
