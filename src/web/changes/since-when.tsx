/** Since when changes are shown: some choices, or any time. */
import { navigate } from '../history.ts'
import { href } from '../router.ts'
import { BEGINNING, type Choice, typed } from './since.ts'

interface SinceProps {
  readonly story: string
  readonly since: string
  readonly offered: readonly Choice[]
}

export function SinceWhen({ story, since, offered }: SinceProps) {
  const address = (time: string): string => href({ view: 'changes', story, query: { since: time } })
  const onChange = (value: string): void => {
    const time = typed(value)
    if (time) navigate(address(time))
  }
  return (
    <div class="since no-print">
      <ul class="chips" aria-label="Since when">
        {offered.map((choice) => (
          <li key={choice.name}>
            <a class="chip" href={address(choice.since)} aria-current={choice.since === since ? 'true' : undefined}>
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
      <label class="small">
        since (UTC){' '}
        <input
          type="datetime-local"
          value={since === BEGINNING ? '' : since.slice(0, 16)}
          max="9999-12-31T00:00"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    </div>
  )
}
