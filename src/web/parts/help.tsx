/** The keys of the view that is open, and what the signs mean. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Stance, Status } from '../../ledger-model.ts'
import { STATUSES } from '../../pipeline/report/ledger/marks.ts'
import { areKeysOn, EVERYWHERE, keyGroups, switchKeys, useKeys } from '../keys.ts'
import { Dialog } from './dialog.tsx'
import { STANCE_ICONS } from './icons.tsx'
import { StanceMark } from './stance-mark.tsx'
import { StatusBadge } from './status-badge.tsx'

const ASKED = 'hearsay:help'

export const askForHelp = (): void => void dispatchEvent(new Event(ASKED))

export function Help() {
  const [isOpen, setOpen] = useState(false)
  useKeys(EVERYWHERE, { '?': { say: 'keys and signs', run: askForHelp } })
  useLayoutEffect(() => {
    const open = (): void => setOpen(true)
    addEventListener(ASKED, open)
    return () => removeEventListener(ASKED, open)
  }, [])
  if (!isOpen) return null
  return (
    <Dialog title="Keys and signs" onClose={() => setOpen(false)}>
      <div class="help">
        <KeyList />
        <Signs />
      </div>
    </Dialog>
  )
}

/** A key of the view goes before the same one of everywhere. */
function keysUnder(title: string) {
  const views = keyGroups().filter((group) => group.title !== EVERYWHERE)
  const taken = new Set(views.flatMap(({ keys }) => Object.keys(keys)))
  return keyGroups()
    .filter((group) => group.title === title)
    .flatMap(({ keys }) => Object.entries(keys))
    .filter(([key]) => title !== EVERYWHERE || !taken.has(key))
}

function KeyList() {
  const titles = [...new Set(keyGroups().map(({ title }) => title))]
  return (
    <div>
      {titles.map((title) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="keys">
            {keysUnder(title).map(([key, { say }]) => (
              <>
                <dt>
                  {key.split(' ').map((stroke) => (
                    <kbd key={stroke}>{stroke}</kbd>
                  ))}
                </dt>
                <dd>{say}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
      <label class="check">
        <input
          type="checkbox"
          defaultChecked={areKeysOn()}
          onChange={(event) => switchKeys(event.currentTarget.checked)}
        />
        Single keys are on
      </label>
    </div>
  )
}

const MEANING: Readonly<Record<Status, string>> = {
  disputed: 'some support it, others deny it',
  denied: 'it is only denied',
  unconfirmed: 'nobody confirms it, or nobody independent',
  singleOrigin: 'all that supports it leads to one origin',
  corroborated: 'independent origins support it, one of them confirming',
}

const Signs = () => (
  <section>
    <h3>Positions</h3>
    <ul class="signs">
      {(Object.keys(STANCE_ICONS) as Stance[]).map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} worded />
        </li>
      ))}
      <li>
        <StanceMark stance="denies" changed />
        it was another before
      </li>
    </ul>
    <h3>Status</h3>
    <ul class="signs">
      {(Object.keys(STATUSES) as Status[]).map((status) => (
        <li key={status}>
          <StatusBadge status={status} /> <span class="quiet">{MEANING[status]}</span>
        </li>
      ))}
    </ul>
    <p>
      <span class="theirs">Serif: the articles’ words.</span> Sans serif: ours. Hearsay tells who says what, never what
      is true.
    </p>
  </section>
)
