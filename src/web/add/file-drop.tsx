/** Files, chosen or dropped. */
import { useState } from 'preact/hooks'
import { count, group } from '../../pipeline/report/words.ts'
import { visible } from '../../text/visible.ts'

interface FileDropProps {
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

export function FileDrop({ files, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const take = (list: FileList | null | undefined): void => {
    if (list && list.length > 0) onFiles([...list])
  }
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer?.files)
  }
  return (
    <fieldset class={isOver ? 'drop over' : 'drop'} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <legend class="hidden">Files</legend>
      <label class="button">
        Choose files
        <input
          class="hidden"
          type="file"
          multiple
          accept=".txt,.html,.htm,.xhtml,.xml,.rss,.atom,text/*"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </label>
      <p class="quiet">or drop them here: pages, plain text, feeds. At most 50 files of 20 MB.</p>
      {files.length > 0 && (
        <ul class="files" aria-label={count(files.length, 'file')}>
          {files.map((file) => (
            <li key={file.name}>
              {visible(file.name)} <span class="quiet">{group(Math.ceil(file.size / 1000))} kB</span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
