// Small comforts. Every page works without them.

// Counts as kontor.shared.PlainText does: code points in NFC, a line break as one, marks of direction as none.
const lengthOf = text => [...text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').normalize('NFC').replace(/\r\n?/g, '\n')].length

function count(area) {
  const counter = document.querySelector(`[data-counter-for="${area.id}"]`)
  if (!counter) return
  const left = Number(area.dataset.max) - lengthOf(area.value)
  counter.hidden = false
  counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.left).replace('{n}', Math.abs(left).toLocaleString(document.documentElement.lang))
  counter.classList.toggle('over', left < 0)
}

document.addEventListener('input', event => {
  if (event.target.matches('textarea[data-max]')) count(event.target)
})
document.querySelectorAll('textarea[data-max]').forEach(count)

// What was written in a form stays in this tab until it has arrived. Where the session had ended meanwhile, one is led to
// sign-in or told that the form has gone stale, and finds the words again in the form; nobody else who signs in does.
const me = document.body.dataset.me
document.addEventListener('submit', ({ target }) => {
  if (target.id === 'sign-out') sessionStorage.removeItem('written')
  const texts = [...target.querySelectorAll('textarea, input[type=text]')].map(field => [field.id, field.value])
  if (target.method === 'post' && texts.length) sessionStorage.setItem('written', JSON.stringify({ me, page: location.pathname, texts }))
})

function findAgain(written) {
  const { page, texts, unsent } = written
  if (document.querySelector('[data-unsent]')) return sessionStorage.setItem('written', JSON.stringify({ ...written, unsent: true }))
  if (!unsent || (me && me !== written.me)) return sessionStorage.removeItem('written')
  if (page !== location.pathname || me !== written.me) return
  sessionStorage.removeItem('written')
  texts.map(([id, text]) => [document.getElementById(id), text]).filter(([field]) => field).forEach(([field, text]) => {
    field.value = text
    if (field.matches('textarea[data-max]')) count(field)
  })
}

const written = sessionStorage.getItem('written')
if (written) findAgain(JSON.parse(written))

// A menu closes when one goes elsewhere.
document.addEventListener('click', event => {
  document.querySelectorAll('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false })
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  document.querySelectorAll('details.menu[open]').forEach(menu => { menu.open = false; menu.querySelector('summary').focus() })
})

// A search shows whatever page of hits it is answered with, a refusal and a fault too. Other pages, as of an outage, have
// none; the browser goes there to see what they say.
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  const part = detail.requestConfig.elt.getAttribute('hx-select')
  if (!part) return
  detail.shouldSwap = detail.serverResponse.includes(`id="${part.slice(1)}"`)
  detail.isError = !detail.shouldSwap
  if (detail.isError) location.assign(detail.pathInfo.finalRequestPath)
})

// What is found faulty while one types leaves the focus where it is.
document.addEventListener('htmx:oobBeforeSwap', ({ detail }) => {
  detail.fragment.querySelector('[autofocus]')?.removeAttribute('autofocus')
})

// What is found faulty while one types looks and is called so, as in a page that says it.
document.addEventListener('htmx:oobAfterSwap', ({ target }) => {
  if (!target.matches('[id$="-help"]')) return
  const field = document.getElementById(target.id.replace(/-help$/, ''))
  const faulty = target.querySelector('.fault') !== null
  field.classList.toggle('is-invalid', faulty)
  if (!faulty) return field.removeAttribute('aria-invalid')
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', target.id)
})

// Escape closes the names that a search field offers, and only then empties the field.
document.addEventListener('keydown', event => {
  const search = event.target.closest('.search')
  if (!search || event.key !== 'Escape') return
  const [field, names] = [search.querySelector('input'), search.querySelector('.names')]
  htmx.trigger(field, 'htmx:abort')
  if (!names.querySelector('a')) return
  event.preventDefault()
  field.focus()
  names.replaceChildren()
})

// Arrows lead through the names that a search field offers.
document.addEventListener('keydown', event => {
  const search = event.target.closest('.search')
  if (!search || !['ArrowDown', 'ArrowUp'].includes(event.key)) return
  const stops = [search.querySelector('input'), ...search.querySelectorAll('.names a')]
  const next = stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next) { event.preventDefault(); next.focus() }
})
