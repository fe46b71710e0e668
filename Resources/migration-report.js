(() => {
  'use strict'
  const byId = id => document.getElementById(id)
  const [tools, search, shown] = ['tools', 'search', 'shown'].map(byId)
  if (!tools) return
  const chosen = group => document.querySelector(`[name=${group}]:checked`)?.value ?? 'all'
  const pages = () => [...document.querySelectorAll('.page')].filter(page => page.offsetParent)

  // Made when first needed: a large report opens faster so.
  let known
  const index = () => known ??= [...document.querySelectorAll('.page, .folder li')].map(page => ({
    page, text: page.textContent.toLowerCase(),
  }))

  const apply = () => {
    const query = search.value.trim().toLowerCase()
    const wanted = ['state', 'cause', 'folder'].map(chosen).filter(value => value !== 'all')
    let count = 0
    for (const { page, text } of index()) {
      page.hidden = query !== '' && !text.includes(query)
      if (!page.hidden && wanted.every(name => page.classList.contains(name))) count += 1
    }
    for (const folder of document.querySelectorAll('.folder')) {
      folder.hidden = query !== '' && !folder.querySelector('li:not([hidden])')
      if (query && !folder.hidden) folder.open = true
    }
    shown.textContent = query || wanted.length ? `${count} of ${known.length} entries shown` : ''
  }

  let timer
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, 120)
  })
  document.addEventListener('change', event => {
    if (event.target.type !== 'radio') return
    apply()
    if (event.target.name === 'folder') byId('sheets').scrollIntoView()
  })
  const setAll = isOpen => { for (const page of pages()) page.open = isOpen }
  byId('open').addEventListener('click', () => setAll(true))
  byId('close').addEventListener('click', () => setAll(false))
  byId('reset').addEventListener('click', () => {
    search.value = ''
    for (const box of document.querySelectorAll('[type=radio][value=all]')) box.checked = true
    apply()
  })

  const openTarget = () => {
    const page = location.hash.startsWith('#p') && byId(location.hash.slice(1))?.closest('.page')
    if (!page) return
    page.open = true
    page.querySelector('summary').focus()
    page.scrollIntoView()
  }
  addEventListener('hashchange', openTarget)
  openTarget()

  const move = step => {
    const lines = pages().map(page => page.querySelector('summary'))
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
