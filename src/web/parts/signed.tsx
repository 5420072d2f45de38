/** Who decides and why: two fields under every decision. */
import { who } from '../decide/who.ts'

/** In a form: fields `by` and `why`. */
export const Signed = () => (
  <div class="signed">
    <label>
      Who <input name="by" required maxLength={200} defaultValue={who()} autocomplete="name" />
    </label>
    <label>
      Why <input name="why" maxLength={2000} autocomplete="off" placeholder="for those who read it later" />
    </label>
  </div>
)
