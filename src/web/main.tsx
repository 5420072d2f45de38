/** The page starts here. */
import { render } from 'preact'
import './theme/tokens.css'
import './theme/base.css'
import './theme/shell.css'
import './theme/parts.css'
import './theme/print.css'
import { App } from './app.tsx'
import { startTheme } from './theme.ts'

startTheme()
render(<App />, document.getElementById('page')!)
