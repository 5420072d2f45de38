/** Keys of a view. Each is told of in the help, and all can be switched off there: some read the page with keys of their own. */
import { useLayoutEffect } from 'preact/hooks'

export interface Key {
  readonly say: string
  readonly run: (event: KeyboardEvent) => void
}

/** By key, as `KeyboardEvent.key` names it; two strokes with a space between: "g b". */
export type Keys = Readonly<Record<string, Key>>

export interface KeyGroup {
  readonly title: string
  readonly keys: Keys
}

const groups = new Set<KeyGroup>()
const SWITCH = 'hearsay:keys'
/** Milliseconds within which the second stroke follows the first. */
const STROKE = 1200

export const keyGroups = (): readonly KeyGroup[] => [...groups]
export const areKeysOn = (): boolean => localStorage.getItem(SWITCH) !== 'off'
export const switchKeys = (on: boolean): void => localStorage.setItem(SWITCH, on ? 'on' : 'off')

/** `keys` may be a new object on every drawing. They are heard as soon as the view is there. */
export function useKeys(title: string, keys: Keys): void {
  useLayoutEffect(() => {
    const group = { title, keys }
    groups.add(group)
    return () => void groups.delete(group)
  })
}

/** Listens. Call it once. */
export function listenForKeys(): void {
  let first = ''
  let at = 0
  document.addEventListener('keydown', (event) => {
    if (!isForPage(event)) return
    const stroke = event.timeStamp - at < STROKE && first ? `${first} ${event.key}` : event.key
    const key = find(stroke) ?? find(event.key)
    first = key ? '' : event.key
    at = event.timeStamp
    if (!key) return
    event.preventDefault()
    key.run(event)
  })
}

/** Title of the keys that every view has; a view's own come first. */
export const EVERYWHERE = 'Everywhere'

const find = (stroke: string): Key | undefined =>
  [...groups]
    .sort((a, b) => Number(a.title === EVERYWHERE) - Number(b.title === EVERYWHERE))
    .map(({ keys }) => keys[stroke])
    .find(Boolean)

/** Not what is typed into a field, nor what goes to a dialog, nor what has its own meaning on a button. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || !areKeysOn()) return false
  const target = event.target as Element
  if (target.closest('input, textarea, select, [contenteditable], dialog')) return false
  return !(event.key === 'Enter' && target.closest('a, button, summary'))
}
