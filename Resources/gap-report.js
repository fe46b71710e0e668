(() => {
  'use strict'
  const byId = id => document.getElementById(id)
  const body = document.body
  body.classList.add('js')

  // A project alone, as the address says, or all of them.
  let scrolled = 0
  const show = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)))
    const project = target && target.closest('.project')
    const was = body.classList.contains('one')
    if (project && !was) scrolled = scrollY
    for (const section of document.querySelectorAll('.project.shown')) section.classList.remove('shown')
    body.classList.toggle('one', Boolean(project))
    if (project) {
      project.classList.add('shown')
      if (target === project) scrollTo(0, 0)
      else target.scrollIntoView()
      document.title = `${project.querySelector('h2').firstChild.textContent.trim()} – Documentation gaps`
    } else {
      document.title = 'Documentation gaps'
      if (was) scrollTo(0, scrolled)
    }
  }
  addEventListener('hashchange', show)
  show()

  // Closed parts would not be printed.
  let closed = []
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('.rule:not([open])')]
    for (const part of closed) part.open = true
  })
  addEventListener('afterprint', () => { for (const part of closed) part.open = false })

  const tools = byId('tools')
  byId('keys').hidden = false
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = /^(INPUT|SELECT)$/.test(document.activeElement.tagName)
    if (event.key === 'Escape' && body.classList.contains('one')) location.hash = 'overview'
    else if (event.key === '/' && !isTyping && tools && !body.classList.contains('one')) {
      event.preventDefault()
      byId('search').focus()
    }
  })
  if (!tools) return

  const table = document.querySelector('.matrix tbody')
  const rows = [...table.rows].map((row, place) => ({
    row, place, kind: row.dataset.kind, name: row.dataset.name, findings: Number(row.dataset.findings),
    has: row.dataset.has.split(' '), cells: [...row.querySelectorAll('td.v')],
  }))
  // The page of a project is searched too; its text is read when first needed.
  const textOf = entry => entry.text ??= entry.name + ' ' + (
    byId(decodeURIComponent((entry.row.querySelector('th a')?.hash ?? '').slice(1)))?.textContent ?? ''
  ).toLowerCase()
  const value = id => byId(id)?.value ?? ''

  const apply = () => {
    const query = value('search').trim().toLowerCase()
    const [item, verdict, kind] = ['item', 'verdict', 'kind'].map(value)
    let count = 0
    for (const entry of rows) {
      const isMeant = pair => {
        const at = pair.lastIndexOf(':')
        return (!item || pair.slice(0, at) === item) && (!verdict || pair.slice(at + 1) === verdict)
      }
      const isShown = (!kind || entry.kind === kind) && (!(item || verdict) || entry.has.some(isMeant))
        && (!query || textOf(entry).includes(query))
      entry.row.hidden = !isShown
      if (isShown) count += 1
      for (const cell of entry.cells) {
        const isOff = (item && cell.dataset.i !== item) || (verdict && !cell.classList.contains(verdict))
        cell.classList.toggle('off', Boolean(isOff))
      }
    }
    byId('shown').textContent = count < rows.length ? `${count} of ${rows.length} projects` : ''
    body.classList.toggle('filtered', count < rows.length)
  }
  const sort = () => {
    const order = value('order')
    const by = {
      name: (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : a.place - b.place,
      findings: (a, b) => b.findings - a.findings || a.place - b.place,
    }[order] ?? ((a, b) => a.place - b.place)
    table.append(...[...rows].sort(by).map(entry => entry.row))
  }

  let timer
  byId('search').addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, 120)
  })
  tools.addEventListener('change', event => { if (event.target.id === 'order') sort(); else apply() })
  tools.addEventListener('reset', () => setTimeout(() => { apply(); sort() }))
  tools.addEventListener('submit', event => event.preventDefault())
  tools.hidden = false
})()
