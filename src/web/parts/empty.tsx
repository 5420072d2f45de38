/** Nothing to show, and what would change that. */
import type { ComponentChildren } from 'preact'

interface EmptyProps {
  readonly title: string
  readonly children?: ComponentChildren
}

export const Empty = ({ title, children }: EmptyProps) => (
  <div class="empty">
    <h2>{title}</h2>
    {children}
  </div>
)
