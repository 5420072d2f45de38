/** The page starts here. */
import { render } from 'preact'
import './theme/tokens.css'
import './theme/base.css'
import './theme/shell.css'
import './theme/parts.css'
import './theme/print.css'
import { App } from './app.tsx'
import { drawForPrint } from './printing.ts'
import { startTheme } from './theme.ts'

const draw = (): void => render(<App />, document.getElementById('page')!)

startTheme()
draw()
drawForPrint(draw)
