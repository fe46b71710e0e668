(() => {
  'use strict'
  const tools = document.getElementById('tools')
  if (!tools) return
  const byId = id => document.getElementById(id)
  const [search, shown, chosen] = ['search', 'shown', 'chosen'].map(byId)
  const severities = [...tools.querySelectorAll('[name=severity]')]
  const kinds = [...tools.querySelectorAll('[name=kind]')]
  const sections = ['look', 'notes'].map(byId).filter(Boolean)
  const pages = () => document.querySelectorAll('.page:not([hidden])')

  // Made when first needed: a large report opens faster so.
  let known
  const index = () => known ??= [...document.querySelectorAll('.page')].map(page => ({
    page,
    name: page.querySelector('.name').textContent.toLowerCase(),
    findings: [...page.querySelectorAll('.f')].map(item => ({
      item, kind: item.dataset.k, text: item.textContent.toLowerCase(),
    })),
    rows: [...page.querySelectorAll('.notes')],
    marks: [...page.querySelectorAll('.l[data-k]')],
  }))

  const apply = () => {
    const query = search.value.trim().toLowerCase()
    const weights = new Set(severities.filter(box => box.checked).map(box => box.value))
    const picked = kinds.filter(box => box.checked)
    const allowed = new Set((picked.length ? picked : kinds)
      .filter(box => weights.has(box.dataset.s)).map(box => box.value))
    const isFiltered = query || picked.length || weights.size < severities.length
    let pageCount = 0
    let count = 0
    for (const { page, name, findings, rows, marks } of index()) {
      const isNamed = name.includes(query)
      let visible = 0
      for (const { item, kind, text } of findings) {
        const isVisible = allowed.has(kind) && (isNamed || text.includes(query))
        item.hidden = !isVisible
        if (isVisible) visible += 1
      }
      for (const row of rows) row.hidden = !row.querySelector('.f:not([hidden])')
      for (const mark of marks) {
        mark.classList.toggle('off', !mark.dataset.k.split(' ').some(kind => allowed.has(kind)))
      }
      page.hidden = !visible && !(findings.length === 0 && isNamed && !picked.length)
      if (!page.hidden) pageCount += 1
      count += visible
    }
    for (const section of sections) {
      const count = section.querySelectorAll('.page:not([hidden])').length
      section.hidden = isFiltered && !count
      const total = section.querySelector('h2 small')
      total.dataset.all ??= total.textContent
      total.textContent = isFiltered ? `${count} shown of ${total.dataset.all}` : total.dataset.all
    }
    chosen.textContent = picked.length ? picked.map(box => box.value).join(', ') : 'all'
    shown.textContent = isFiltered
      ? `${count} ${count === 1 ? 'finding' : 'findings'} in ${pageCount} of ${known.length} entries` : ''
  }

  let timer
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, 120)
  })
  tools.addEventListener('change', event => { if (event.target !== search) apply() })
  const setAll = isOpen => { for (const page of pages()) page.open = isOpen }
  byId('open').addEventListener('click', () => setAll(true))
  byId('close').addEventListener('click', () => setAll(false))
  byId('reset').addEventListener('click', () => {
    search.value = ''
    for (const box of severities) box.checked = true
    for (const box of kinds) box.checked = false
    apply()
  })

  const move = step => {
    const lines = [...pages()].map(page => page.querySelector('summary'))
    if (!lines.length) return
    const here = lines.findIndex(line => line.parentElement.contains(document.activeElement))
    const next = here < 0 ? 0 : Math.min(Math.max(here + step, 0), lines.length - 1)
    lines[next].focus()
    lines[next].scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = document.activeElement === search
    if (event.key === 'Escape' && isTyping) {
      search.value = ''
      search.blur()
      apply()
    } else if (!isTyping && event.key === '/') {
      event.preventDefault()
      search.focus()
    } else if (!isTyping && event.key === 'j') move(1)
    else if (!isTyping && event.key === 'k') move(-1)
  })
  tools.hidden = false
  byId('keys').hidden = false
})()
