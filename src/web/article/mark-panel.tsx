/** Marking a claim that was missed: the words that were chosen, what they are, and what the source does with them. */
import type { Decision } from '../../ledger-model.ts'
import type { Span } from '../../text/span.ts'
import { ActField, NegatedField } from '../decide/act-fields.tsx'
import { mark } from '../decide/send.ts'
import { DecisionForm } from '../parts/decision-form.tsx'
import { Theirs } from '../parts/theirs.tsx'
import { assigned, type Draft, markedOf, missing, type Part, without } from './draft.ts'

interface MarkPanelProps {
  readonly story: string
  readonly article: string
  readonly text: string
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** The words that are selected now, a part a paragraph. */
  readonly chosen: readonly Span[]
  readonly onDone: (decision: Decision) => void
  readonly onCancel: () => void
}

export function MarkPanel({ story, article, text, draft, onDraft, chosen, onDone, onCancel }: MarkPanelProps) {
  return (
    <section class="mark-panel" aria-label="Mark a missed claim">
      <header>
        <h2>Mark a missed claim</h2>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </header>
      <Chosen text={text} chosen={chosen} />
      {PARTS.map(([part, name, key]) => (
        <PartRow key={part} {...{ part, name, stroke: key, text, draft, chosen, onDraft }} />
      ))}
      <DecisionForm
        label="Save the claim"
        missing={missing(draft)}
        send={(signature) => mark(story, markedOf(article, draft), signature)}
        onDone={onDone}
      >
        <Labels draft={draft} onDraft={onDraft} />
      </DecisionForm>
    </section>
  )
}

/** With the keys that do the same while the focus is in the text. */
const PARTS: readonly (readonly [part: Part, name: string, key: string])[] = [
  ['content', 'content', 'c'],
  ['cue', 'cue', 'u'],
  ['source', 'source', 's'],
]

/** Longest words of a selection that are shown whole, in UTF-16 units. */
const SHOWN = 300

const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words)

const Chosen = ({ text, chosen }: Pick<MarkPanelProps, 'text' | 'chosen'>) => (
  <div class="chosen">
    {chosen.length === 0 ? (
      <p class="quiet">
        Select words in the text. With the keyboard: <kbd>←</kbd>
        <kbd>→</kbd> a word, <kbd>↑</kbd>
        <kbd>↓</kbd> a paragraph, with <kbd>Shift</kbd> more of them, with <kbd>Alt</kbd> a character; then <kbd>c</kbd>
        <kbd>u</kbd>
        <kbd>s</kbd>.
      </p>
    ) : (
      <p>
        <span class="quiet">Selected: </span>
        <Theirs text={short(chosen.map(({ start, end }) => text.slice(start, end)).join(' … '))} />
      </p>
    )}
  </div>
)

interface PartRowProps extends Pick<MarkPanelProps, 'text' | 'draft' | 'chosen' | 'onDraft'> {
  readonly part: Part
  readonly name: string
  readonly stroke: string
}

function PartRow({ part, name, stroke, text, draft, chosen, onDraft }: PartRowProps) {
  const held = part === 'cue' ? (draft.cue ? [draft.cue] : []) : part === 'content' ? draft.content : draft.sources
  return (
    <div class={`mark-part of-${part}`}>
      <button type="button" disabled={chosen.length === 0} onClick={() => onDraft(assigned(draft, part, chosen))}>
        Use as {name} <kbd>{stroke}</kbd>
      </button>
      <ul>
        {held.map((span) => (
          <li key={span.start}>
            <span class={`mark-words draft-${part}`}>
              <Theirs text={short(text.slice(span.start, span.end))} />
            </span>
            <button
              type="button"
              class="close"
              aria-label={`Not ${name}: ${text.slice(span.start, span.end)}`}
              onClick={() => onDraft(without(draft, part, span))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Labels = ({ draft, onDraft }: Pick<MarkPanelProps, 'draft' | 'onDraft'>) => (
  <div class="labels">
    <ActField act={draft.act} onAct={(act) => onDraft({ ...draft, act })} />
    <NegatedField negated={draft.negated} onNegated={(negated) => onDraft({ ...draft, negated })}>
      “that it had <em>not</em> …”
    </NegatedField>
    <label>
      Said on{' '}
      <input
        value={draft.said}
        placeholder="2024-10-23, or empty"
        size={20}
        onInput={(event) => onDraft({ ...draft, said: event.currentTarget.value.trim() })}
      />
    </label>
  </div>
)
