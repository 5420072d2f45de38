/** The form of each choice: what it needs beside who and why. */
import { useState } from 'preact/hooks'
import type { Wish } from '../../ledger/decide.ts'
import type { Decision, Reliability } from '../../ledger-model.ts'
import { count } from '../../pipeline/report/words.ts'
import { navigate } from '../history.ts'
import { DecisionForm } from '../parts/decision-form.tsx'
import { href } from '../router.ts'
import { ActField, NegatedField } from './act-fields.tsx'
import { CHOICES, type Choice, type Subject } from './choices.ts'
import { propositionAfter } from './follow.ts'
import { MergeFields } from './merge.tsx'
import { decide } from './send.ts'
import { SplitFields } from './split.tsx'
import { GRADES } from './words.ts'

interface DecisionFieldsProps {
  readonly story: string
  readonly subject: Subject
  readonly choice: Choice
  readonly onDone: (decision: Decision) => void
}

export function DecisionFields({ story, subject, choice, onDone }: DecisionFieldsProps) {
  const [wish, setWish] = useState<Wish | string>(() => first(subject, choice))
  const missing = typeof wish === 'string' ? wish : null
  return (
    <DecisionForm
      label={labelOf(choice, wish)}
      missing={missing}
      send={(signature) => decide(story, wish as Wish, signature, (decision) => arrive(story, subject, decision))}
      onDone={onDone}
    >
      <Fields story={story} subject={subject} choice={choice} wish={wish} onWish={setWish} />
    </DecisionForm>
  )
}

/** The view of a proposition goes where the claims that were named went. */
async function arrive(story: string, subject: Subject, decision: Decision): Promise<void> {
  if (subject.kind !== 'proposition') return
  const id = await propositionAfter(story, decision)
  if (id !== null && id !== subject.id) navigate(href({ view: 'proposition', story, id }), { replace: true })
}

function labelOf(choice: Choice, wish: Wish | string): string {
  const many = typeof wish !== 'string' && wish.kind === 'split' ? `: ${count(wish.claims.length, 'claim')}` : ''
  return CHOICES[choice].name + many
}

/** What would be decided as the form opens; a sentence where something is still to be said. */
function first(subject: Subject, choice: Choice): Wish | string {
  if (subject.kind === 'source') {
    const { id, name } = subject.source
    if (choice === 'rename') return { kind: 'rename', source: id, name }
    return { kind: 'reliability', source: id, grade: subject.reliability }
  }
  if (choice === 'merge') return 'Choose with what.'
  if (subject.kind === 'proposition') return 'Choose the claims that go.'
  const { id, act, negated } = subject.claim
  if (choice === 'relabel') return { kind: 'relabel', claim: id, act, negated }
  return choice === 'split'
    ? { kind: 'split', claims: [id] }
    : { kind: choice === 'accept' ? 'accept' : 'reject', claim: id }
}

interface FieldsProps extends Pick<DecisionFieldsProps, 'story' | 'subject' | 'choice'> {
  readonly wish: Wish | string
  readonly onWish: (wish: Wish | string) => void
}

function Fields({ story, subject, choice, wish, onWish }: FieldsProps) {
  if (choice === 'merge' && subject.kind !== 'source')
    return <MergeFields story={story} subject={subject} onWish={onWish} />
  if (choice === 'split' && subject.kind === 'proposition')
    return <SplitFields story={story} proposition={subject.id} onWish={onWish} />
  if (typeof wish === 'string') return null
  if (wish.kind === 'relabel') return <Labels wish={wish} onWish={onWish} />
  if (wish.kind === 'rename')
    return (
      <label class="field">
        Name from now on{' '}
        <input
          required
          maxLength={300}
          value={wish.name}
          onInput={(event) => onWish({ ...wish, name: event.currentTarget.value })}
        />
      </label>
    )
  return wish.kind === 'reliability' ? <Grades wish={wish} onWish={onWish} /> : null
}

interface OneWishProps<K extends Wish['kind']> {
  readonly wish: Extract<Wish, { kind: K }>
  readonly onWish: (wish: Wish) => void
}

const Labels = ({ wish, onWish }: OneWishProps<'relabel'>) => (
  <div class="labels">
    <ActField class="field" act={wish.act} onAct={(act) => onWish({ ...wish, act })} />
    <NegatedField negated={wish.negated} onNegated={(negated) => onWish({ ...wish, negated })}>
      what is said is that something is <em>not</em> so
    </NegatedField>
  </div>
)

const Grades = ({ wish, onWish }: OneWishProps<'reliability'>) => (
  <fieldset class="grades">
    <legend>Grade</legend>
    {Object.entries(GRADES).map(([grade, words]) => (
      <label key={grade}>
        <input
          type="radio"
          name="grade"
          checked={grade === wish.grade}
          onChange={() => onWish({ ...wish, grade: grade as Reliability })}
        />{' '}
        <b>{grade}</b> {words}
      </label>
    ))}
  </fieldset>
)
