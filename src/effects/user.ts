/** Who is at the machine. */
import { userInfo } from 'node:os'

/** Some containers have users without a name. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
