/** The name under which pages are asked for: ours, and no browser's. */
import metadata from '../../package.json' with { type: 'json' }

export const USER_AGENT = `Hearsay/${metadata.version} (reads one article at a person's request)`
