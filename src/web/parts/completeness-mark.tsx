/** That an article was not seen whole, wherever something of it is shown. */

interface CompletenessMarkProps {
  /** In [0, 1]; null where the text does not tell. */
  readonly seen?: number | null
}

export const CompletenessMark = ({ seen = null }: CompletenessMarkProps) => (
  <span class="tag warn" title="Some of it comes from an article that was not seen whole.">
    not all seen{seen === null ? '' : `: ${Math.round(seen * 10_000) / 100}%`}
  </span>
)
