/** Adding articles: files, text or an address; each is told of while it is read. */
import { useState } from 'preact/hooks'
import { visible } from '../../text/visible.ts'
import { AddForm } from '../add/add-form.tsx'
import { Progress } from '../add/progress.tsx'
import { useAdding } from '../add/use-adding.ts'
import { PageHead } from '../parts/page-head.tsx'
import type { ViewProps } from '../router.ts'
import '../theme/add.css'

export function View({ route }: ViewProps) {
  const [name, setName] = useState(route.story ?? '')
  const adding = useAdding()
  const title = route.story === null ? 'Add articles' : `Add articles · ${visible(route.story)}`
  return (
    <div class="read add-view">
      <PageHead title={title} heading="Add articles" />
      {route.story === null && (
        <label class="field story-field">
          Story
          <input
            required
            maxLength={200}
            value={name}
            placeholder="a short name: harrow-quay"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <span class="quiet small">A name of a story that is there adds to it; any other begins a new one.</span>
        </label>
      )}
      <AddForm isBusy={adding.isBusy} done={adding.done} send={(input) => adding.send(name.trim(), input)} />
      <Progress adding={adding} />
    </div>
  )
}
