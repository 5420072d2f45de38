/** A time, worded; the exact value for machines and on pointing. */
import { dayOf, readable } from '../dates.ts'

interface WhenProps {
  /** EDTF or ISO 8601. */
  readonly at: string
  readonly day?: boolean
}

export const When = ({ at, day = false }: WhenProps) => (
  <time dateTime={at.split('/')[0]!.replace(/[~?]$/, '')} title={at}>
    {day ? dayOf(at) : readable(at)}
  </time>
)
