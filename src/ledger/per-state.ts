/** What is computed of a story once, and kept as long as its state is. */
import type { StoryState } from './state.ts'

export function perState<State extends object = StoryState, Value extends object = object>(
  compute: (state: State) => Value,
): (state: State) => Value {
  const kept = new WeakMap<State, Value>()
  return (state) => {
    const before = kept.get(state)
    if (before) return before
    const value = compute(state)
    kept.set(state, value)
    return value
  }
}
