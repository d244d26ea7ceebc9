'use strict';
/** The report's own drawings on the page: the map, where a pound goes, and who holds the wealth. */
const Pictures = (() => {
  const $ = id => document.getElementById(id);
  const KINDS = ['map', 'pound', 'holders'];
  let page = null;
  let wanted = null;
  let drawn = '';
  let asking = false;
  let drawings = [];

  const isOpen = () => KINDS.some(kind => $('picture-' + kind).open);

  /** Draws what a choice changes, from so many pairs of runs; nothing without a choice. */
  function show(choice, pairs) {
    wanted = choice ? { choice, pairs, key: JSON.stringify([choice, pairs]) } : null;
    if (!wanted) { drawn = ''; drawings = []; put(); }
    else if (drawn && JSON.parse(drawn)[0] && JSON.stringify(JSON.parse(drawn)[0]) !== JSON.stringify(choice)) { $('pictures').classList.add('stale'); }
    fetchNext();
  }

  async function fetchNext() {
    if (asking || !wanted || wanted.key === drawn || !isOpen()) { return; }
    asking = true;
    const mine = wanted;
    try {
      const reply = await fetch(page.address('drawings', { s: page.session, pairs: mine.pairs, ...mine.choice }));
      if (reply.ok) {
        drawings = await reply.json();
        drawn = mine.key;
        if (wanted === mine) { put(); }
      }
    } catch (gone) {
      // The answer's own connection tells that the workshop does not answer.
    } finally {
      asking = false;
      if (wanted && wanted !== mine) { fetchNext(); }
    }
  }

  function put() {
    $('pictures').classList.remove('stale');
    const { element, word } = page;
    for (const kind of KINDS) {
      const its = drawings.filter(one => one.kind === kind);
      const place = $('picture-' + kind + '-drawn');
      if (!its.length) { page.put(place, element('p', { class: 'hint' }, word(drawn ? 'picture-none' : page.asks() ? 'picture-wait' : 'move'))); continue; }
      const select = kind === 'map' ? chooser(its) : null;
      const one = its.find(drawing => select && drawing.title === select.value) || its[0];
      const box = element('div', { class: 'drawing', lang: 'en' });
      box.innerHTML = one.html; // the report's own elements, in which every text is escaped
      box.querySelectorAll('.table').forEach(table => { table.tabIndex = 0; table.setAttribute('role', 'region'); table.setAttribute('aria-label', one.title); });
      page.put(place, ...(select ? [element('label', { class: 'line' }, word('picture-map-of') + ' ', select)] : []), box);
    }
  }

  /** What the map is of: household income unless something else is chosen. */
  function chooser(maps) {
    const before = $('map-of') && $('map-of').value;
    const select = page.element('select', { id: 'map-of', lang: 'en' }, ...maps.map(one => page.element('option', { value: one.title }, one.title)));
    select.value = maps.some(one => one.title === before) ? before : (maps.find(one => /income/i.test(one.title)) || maps[0]).title;
    select.addEventListener('change', () => { put(); $('map-of').focus(); });
    return select;
  }

  function begin(tools) {
    page = tools;
    KINDS.forEach(kind => $('picture-' + kind).addEventListener('toggle', fetchNext));
    put();
  }

  return { begin, show, put };
})();
