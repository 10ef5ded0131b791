// Dark follows the system. Runs before the first paint; without script the light theme stays.
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => { document.documentElement.dataset.bsTheme = dark.matches ? 'dark' : 'light' }
follow()
dark.addEventListener('change', follow)
