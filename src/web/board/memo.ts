/** A component that is drawn again only when one of its properties is another. */
import { Component, type ComponentChild, createElement, type FunctionComponent } from 'preact'

export function memo<P extends object>(draw: (props: P) => ComponentChild): FunctionComponent<P> {
  class Same extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const now: object = this.props
      return Object.entries(next).some(([name, value]) => value !== (now as Record<string, unknown>)[name])
    }
    override render(props: P) {
      return draw(props)
    }
  }
  return (props) => createElement(Same, props)
}
