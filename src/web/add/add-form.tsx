/** Three ways in: files, text, an address. What the input does not tell of itself can be said below. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { count } from '../../pipeline/report/words.ts'
import { FileDrop } from './file-drop.tsx'
import type { Given, Input } from './request.ts'
import type { Done } from './use-adding.ts'

interface AddFormProps {
  readonly isBusy: boolean
  /** What became of what was sent last; null where that is not known. */
  readonly done: Done | null
  readonly send: (input: Input) => Promise<void>
}

const WAYS = { files: 'Files', text: 'Text', url: 'Address' } as const
type Way = keyof typeof WAYS

export function AddForm({ isBusy, done, send }: AddFormProps) {
  const [way, setWay] = useState<Way>('files')
  const [files, setFiles] = useState<readonly File[]>([])
  const [round, setRound] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    await send(inputOf(way, files, new FormData(form.current!)))
  }
  // what was said of one article is not said of the next; at once, since the next may be written already a moment later
  useLayoutEffect(() => {
    if (!done) return
    setFiles([])
    if (done.refused === 0) setRound((n) => n + 1)
  }, [done])
  const isReady = !isBusy && (way !== 'files' || files.length > 0)
  return (
    <form ref={form} class="add-form" onSubmit={submit}>
      <fieldset class="ways">
        <legend class="hidden">What to add</legend>
        {Object.entries(WAYS).map(([one, name]) => (
          <label key={one} class="way">
            <input type="radio" name="way" checked={one === way} onChange={() => setWay(one as Way)} /> {name}
          </label>
        ))}
      </fieldset>
      {way === 'files' && <FileDrop files={files} onFiles={setFiles} />}
      {way === 'text' && <TextFields key={round} />}
      {way === 'url' && (
        <label key={round} class="field">
          Address of an article or a feed
          <input name="url" type="url" required placeholder="https://" autocomplete="off" />
        </label>
      )}
      <GivenFields key={`given ${round}`} />
      <button type="submit" class="primary" disabled={!isReady}>
        {isBusy ? 'Reading …' : way === 'files' && files.length > 0 ? `Add ${count(files.length, 'file')}` : 'Add'}
      </button>
    </form>
  )
}

const TextFields = () => (
  <>
    <label class="field">
      Text of the article
      <textarea name="text" required rows={10} dir="auto" spellcheck={false} />
    </label>
    <label class="field">
      Its address <span class="quiet">(so that a later state of it is known as the same article)</span>
      <input name="address" type="url" placeholder="https://" autocomplete="off" />
    </label>
  </>
)

const GivenFields = () => (
  <details class="given">
    <summary>What the article does not tell itself</summary>
    <div class="given-fields">
      <label class="field">
        Publisher
        <input name="publisher" maxLength={200} autocomplete="off" />
      </label>
      <label class="field">
        Day of publication
        <input name="published" placeholder="2024-10-23" autocomplete="off" />
      </label>
    </div>
  </details>
)

function inputOf(way: Way, files: readonly File[], data: FormData): Input {
  const field = (name: string): string => String(data.get(name) ?? '')
  const given: Given = { publisher: field('publisher').trim(), published: field('published').trim() }
  if (way === 'files') return { ...given, files }
  if (way === 'url') return { ...given, url: field('url').trim() }
  return { ...given, text: field('text'), address: field('address').trim() }
}
