'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const token = new URLSearchParams(location.search).get('t') || '';
  const session = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
  const COMMUTING = ['', 'tight-commuting', 'elastic-commuting'];
  const SWITCHES = ['as-private-firm', 'recession'];
  const HEADLINE = ['labour.jobs', 'income.disposable', 'wealth.gini.with-business'];
  /** The wealth quintiles have it, too. */
  const SAME_TWICE = 'quintiles of private wealth';
  const MOST_GROUPS = 4;
  let words = {};
  let fallback = {};
  let room = null;
  let stream = null;
  let moved = 0;
  let first = 0;
  let ticking = 0;
  let waiting = 0;
  let notes = [];
  let state = { place: 'preston', under: '', active: 0, groups: [{ name: '', set: {} }] };
  const answers = new Map();
  const larger = new Map();

  const word = (key, values = {}) => {
    let text = words[key] ?? fallback[key] ?? key;
    if (typeof text === 'object') { text = text[values.n] ?? text[new Intl.PluralRules(language()).select(values.n)] ?? text.other; }
    return text.replace(/\{(\w+)\}/g, (all, name) => typeof values[name] === 'number' ? number(values[name]) : values[name] ?? all);
  };
  const language = () => $('language').value;
  const number = (value, options) => new Intl.NumberFormat(language() === 'cy' ? ['cy-GB', 'en-GB'] : 'en-GB', options).format(value);
  /** A day in words: browsers know the months of few languages. */
  const day = date => word('day', { d: date.getDate(), month: word('month.' + (date.getMonth() + 1)), y: String(date.getFullYear()) });
  const address = (path, values) => path + '?' + new URLSearchParams({ t: token, ...values });
  const group = () => state.groups[state.active];
  const asked = its => ({ place: state.place, ...(state.under ? { under: state.under } : {}), ...its.set });
  const key = its => JSON.stringify(asked(its));
  const element = (name, attributes = {}, ...content) => {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([name, value]) => value !== false && node.setAttribute(name, value === true ? '' : value));
    node.append(...content);
    return node;
  };

  /** Puts in what is newer: what was unfolded stays so, and the focus stays where it was. */
  function put(place, ...nodes) {
    const reachable = () => [...place.querySelectorAll('summary, button, select, input, a[href], [tabindex]')];
    const open = [...place.querySelectorAll('details')].map(one => one.open);
    const at = reachable().indexOf(document.activeElement);
    place.replaceChildren(...nodes);
    place.querySelectorAll('details').forEach((one, i) => { one.open = one.open || open[i] === true; });
    if (at >= 0 && reachable()[at]) { reachable()[at].focus({ preventScroll: true }); }
  }

  // ---- the state in the link ----------------------------------------------------------------------------------

  function save() {
    const hash = new URLSearchParams();
    hash.set('place', state.place);
    if (state.under) { hash.set('under', state.under); }
    if (state.active) { hash.set('a', state.active); }
    hash.set('lang', language());
    const wish = Wish.state();
    if (wish) { hash.set('wish', new URLSearchParams(wish)); }
    state.groups.forEach(its => hash.append('g', new URLSearchParams([['name', its.name], ...Object.entries(its.set)])));
    history.replaceState(null, '', '#' + hash);
  }

  function load() {
    const hash = new URLSearchParams(location.hash.slice(1));
    const unknown = [];
    const groups = hash.getAll('g').slice(0, MOST_GROUPS).map(text => {
      const set = Object.fromEntries(new URLSearchParams(text));
      const name = (set.name || '').slice(0, 30);
      delete set.name;
      const isDial = ([dial]) => room.dials.some(one => one.key === dial);
      unknown.push(...Object.entries(set).filter(one => !isDial(one)).map(([dial]) => dial));
      return { name, set: Object.fromEntries(Object.entries(set).filter(isDial)) };
    });
    const place = hash.get('place');
    const isPlace = room.places.includes(place);
    if (isPlace) { state.place = place; }
    const under = (hash.get('under') || '').split(',').filter(Boolean);
    unknown.push(...under.filter(one => !COMMUTING.includes(one) && !SWITCHES.includes(one)));
    notes = [...(place && !isPlace ? [['link-place', { place, shown: town(state.place), places: room.places.map(town).join(', ') }]] : []),
      ...(unknown.length ? [['link-unknown', { what: [...new Set(unknown)].join(', ') }]] : [])];
    assume(COMMUTING.find(one => one && under.includes(one)) || '', SWITCHES.filter(one => under.includes(one)));
    if (groups.length) { state.groups = groups; }
    state.active = Math.min(state.groups.length - 1, Math.max(0, parseInt(hash.get('a') || '0', 10) || 0));
    if (hash.get('lang') === 'cy') { $('language').value = 'cy'; }
  }

  /** One assumption about commuting, and any of the switches. */
  function assume(commuting, switches) { state.under = [commuting, ...switches].filter(Boolean).join(','); }

  // ---- words --------------------------------------------------------------------------------------------------

  async function speak() {
    if (!fallback.title) { fallback = await (await fetch(address('words-en.json'))).json(); }
    words = language() === 'en' ? fallback : await (await fetch(address('words-' + language() + '.json'))).json();
    document.documentElement.lang = language();
    document.querySelectorAll('[data-word]').forEach(node => { node.textContent = word(node.dataset.word); });
    document.querySelectorAll('[data-label]').forEach(node => node.setAttribute('aria-label', word(node.dataset.label)));
    document.title = word('title');
  }

  const town = name => name[0].toUpperCase() + name.slice(1);
  const plain = text => text.replace(/-/g, ' ');
  const named = (kind, name) => words[kind + '.' + name] ?? fallback[kind + '.' + name] ?? plain(name)[0].toUpperCase() + plain(name).slice(1);

  /** A unit as it stands behind a number. */
  const counted = (unit, n) => 'unit.' + unit in fallback ? word('unit.' + unit, { n }) : unit;

  function shown(dial, text) {
    if (dial.unit === 'on/off') { return word(text); }
    const value = Number(text);
    const isRate = dial.unit === '1/year';
    if (dial.unit === 'share' || isRate && dial.max <= 1) { return number(100 * value, { maximumFractionDigits: 1 }) + ' %' + (isRate ? word('a-year') : ''); }
    if (isRate) { return number(value, { maximumFractionDigits: 2 }) + word('a-year'); }
    if (dial.unit.startsWith('pounds')) { return '£' + number(value, { maximumFractionDigits: 0 }) + (dial.unit.endsWith('/year') ? word('a-year') : ''); }
    return number(value, { maximumFractionDigits: 2 }) + (['ratio', 'count'].includes(dial.unit) ? '' : ' ' + counted(dial.unit, value));
  }

  /** How many of the units in which people speak: pounds a year, percentage points or things. */
  const factor = unit => (unit === 'share' || unit === '1' ? 100 : unit.startsWith('million pounds') ? 1e6 : 1) * (/pounds\/month$/.test(unit) ? 12 : 1);
  const unitOf = line => line.indicator === 'labour.jobs' ? 'jobs' : line.unit;
  const lowOf = line => Number.isFinite(line.low) ? line.low : line.aloneLow;
  const highOf = line => Number.isFinite(line.high) ? line.high : line.aloneHigh;

  /** The last digit that means something: the second of how wide the interval is, and none behind the third of the largest number. */
  function grain(line) {
    const [low, high] = [lowOf(line), highOf(line)];
    if (!(high > low)) { return 0; }
    const digit = value => Math.pow(10, Math.floor(Math.log10(factor(line.unit) * value)));
    return Math.max(digit((high - low) / 2) / 10, digit(Math.max(Math.abs(line.effect), Math.abs(low), Math.abs(high))) / 100);
  }

  /** A change in the unit in which people speak of it; bare, where the unit stands behind another number. */
  function change(value, unit, bare = false, last = 0) {
    if (!Number.isFinite(value)) { return '–'; }
    const size = last ? Math.round(Math.abs(value) * factor(unit) / last) * last : Math.abs(value) * factor(unit);
    const sign = size === 0 ? '' : value > 0 ? '+\u2060' : '−\u2060';
    return sign + amount(size, unit, bare, last);
  }

  /** So much, in the unit in which people speak of it. */
  function amount(size, unit, bare, last) {
    const isMoney = unit.includes('pounds');
    const of = isMoney && size >= 1e9 ? 1e9 : isMoney && size >= 1e6 ? 1e6 : 1;
    const decimals = Math.min(8, Math.max(0, Math.round(-Math.log10(last / of))));
    const text = number(size / of, last ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals } : { maximumSignificantDigits: 3 });
    if (isMoney) { return '£' + text + (of === 1e9 ? word('billion') : of === 1e6 ? word('million') : '') + (unit.includes('/') && !bare ? word('a-year') : ''); }
    if (bare) { return text; }
    return text + (unit === 'share' || unit === '1' ? ' ' + word('points') : unit === 'people' || unit === 'jobs' ? ' ' + counted(unit, size) : '');
  }
  /** A sign stays on the line of its number. */
  const unbroken = text => text.replace(/([+−])(?=[£\d])/g, '$1\u2060');
  const ends = (low, high, unit, last = 0) => change(low, unit, true, last) + ' ' + word('to') + ' ' + change(high, unit, true, last);
  const effect = line => change(line.effect, unitOf(line), false, grain(line));
  /** The interval; its unit stands with the effect. */
  const range = line => Number.isFinite(lowOf(line)) ? ends(lowOf(line), highOf(line), unitOf(line), grain(line)) : '–';

  // ---- controls -----------------------------------------------------------------------------------------------

  const leverOf = dial => dial.key.split('.')[1];
  const short = dial => dial.key.split('.').slice(2).join('.') || dial.key.split('.')[1];

  function set(dial, text) {
    if (text === null || Number(text) === 0 && dial.key.startsWith('ownership-mix.')) { delete group().set[dial.key]; } else { group().set[dial.key] = text; }
    marks();
    changed();
  }

  function slider(dial, title) {
    const id = 'dial-' + dial.key.replace(/\W/g, '-');
    const value = group().set[dial.key] ?? (dial.unit === 'on/off' ? (dial.value ? 'on' : 'off') : String(dial.value));
    const box = element('div', { class: 'dial' }, element('label', { for: id }, title));
    const output = element('output', { for: id }, shown(dial, value));
    let input;
    if (dial.unit === 'on/off') {
      input = element('input', { type: 'checkbox', id });
      input.checked = value === 'on';
      input.addEventListener('change', () => { set(dial, input.checked ? 'on' : 'off'); output.textContent = shown(dial, input.checked ? 'on' : 'off'); });
    } else {
      const most = Math.max(dial.most, Number(value)) || (dial.unit === 'years' ? room.years : 1);
      const step = dial.whole ? 1 : most <= 1 ? 0.01 : most <= 20 ? 0.1 : Math.pow(10, Math.floor(Math.log10(most)) - 2);
      input = element('input', { type: 'range', id, min: Math.min(dial.min, most), max: most, step });
      input.value = value;
      input.setAttribute('aria-valuetext', shown(dial, value));
      input.addEventListener('input', () => {
        output.textContent = shown(dial, input.value);
        input.setAttribute('aria-valuetext', output.textContent);
        set(dial, input.value);
      });
    }
    box.append(element('div', { class: 'row' }, input, output),
      element('details', {}, element('summary', {}, word('evidence')), element('p', {}, dial.what + '. ' + word('source') + ': ' + dial.source
        + '. ' + word('allowed') + ': ' + shown(dial, dial.min === 0 && dial.unit === 'on/off' ? 'off' : dial.min) + ' ' + word('to') + ' ' + shown(dial, dial.unit === 'on/off' ? 'on' : dial.max) + '.')));
    return box;
  }

  function apply(prefix, preset) {
    Object.keys(group().set).filter(one => one.startsWith(prefix)).forEach(one => delete group().set[one]);
    if (preset) { Object.assign(group().set, preset.settings); }
    controls();
    changed();
  }

  const isPresetOf = (preset, prefix) => Object.keys(preset.settings).every(one => one.startsWith(prefix));
  const isSet = preset => Object.entries(preset.settings).every(([one, value]) => group().set[one] === value);

  const dialName = dial => dial.key.startsWith('ownership-mix.') ? named('form', leverOf(dial))
    : ['dial.' + leverOf(dial) + '.' + short(dial), 'dial.' + short(dial)].map(one => words[one] ?? fallback[one]).find(Boolean) ?? plain(short(dial));

  /** What the controls say of themselves: which preset is set exactly, and which levers are pulled. */
  function marks() {
    const own = prefix => Object.keys(group().set).filter(one => one.startsWith(prefix)).length;
    const isExact = (preset, prefix) => isSet(preset) && Object.keys(preset.settings).length === own(prefix);
    const mix = room.presets.find(preset => isPresetOf(preset, 'ownership-mix.') && isExact(preset, 'ownership-mix.'));
    $('mix-preset').value = mix ? mix.name : own('ownership-mix.') ? '-' : '';
    document.querySelectorAll('#levers .steps button').forEach(button => {
      const lever = button.closest('details');
      const prefix = lever ? lever.id.replace('lever-', 'levers.') + '.' : 'levers.';
      const preset = room.presets.find(one => one.name === button.dataset.preset);
      button.setAttribute('aria-pressed', String(preset ? isExact(preset, prefix) : own(prefix) === 0));
      if (lever) { lever.querySelector('.state').textContent = ' – ' + word(own(prefix) ? 'on' : 'off'); }
    });
  }

  /** A dial's name and whose it is. */
  const spoken = dial => (dial.key.startsWith('levers.') ? named('lever', leverOf(dial)) + ', ' : '') + dialName(dial);

  function controls() {
    const open = new Set([...document.querySelectorAll('#levers > details[open]')].map(node => node.id));
    const focus = document.activeElement && document.activeElement.id;
    $('place').replaceChildren(...room.places.map(name => element('option', { value: name }, town(name))));
    $('place').value = state.place;
    const under = state.under.split(',');
    const choose = (type, one) => {
      const input = element('input', { type, name: 'under-' + type, value: one, id: 'under-' + one });
      input.checked = one ? under.includes(one) : !COMMUTING.some(other => other && under.includes(other));
      input.addEventListener('change', () => {
        assume(COMMUTING.find(other => $('under-' + other).checked) || '', SWITCHES.filter(other => $('under-' + other).checked));
        changed();
      });
      return element('label', {}, input, ' ' + word('under.' + one));
    };
    $('under').replaceChildren(element('legend', {}, word('under')), ...SWITCHES.map(one => choose('checkbox', one)),
      element('div', { role: 'radiogroup', 'aria-label': word('under-commuting') }, element('p', { class: 'hint' }, word('under-commuting')), ...COMMUTING.map(one => choose('radio', one))));
    const mixes = room.presets.filter(preset => isPresetOf(preset, 'ownership-mix.'));
    $('mix-preset').replaceChildren(element('option', { value: '' }, word('as-it-is')), element('option', { value: '-', hidden: true }, word('own')),
      ...mixes.map(preset => element('option', { value: preset.name, title: preset.question }, named('preset', preset.name))));
    $('mix').replaceChildren(...room.dials.filter(dial => dial.key.startsWith('ownership-mix.')).map(dial => slider(dial, dialName(dial))));
    const levers = [...new Set(room.dials.filter(dial => dial.key.startsWith('levers.')).map(leverOf))];
    const isAll = preset => Object.keys(preset.settings).every(one => one.startsWith('levers.')) && !levers.some(lever => isPresetOf(preset, 'levers.' + lever + '.'));
    const every = room.presets.filter(isAll).map(preset => {
      const button = element('button', { type: 'button', id: 'step-' + preset.name, 'data-preset': preset.name, title: preset.question }, named('preset', preset.name));
      button.addEventListener('click', () => apply('levers.', preset));
      return button;
    });
    $('levers').replaceChildren(element('div', { class: 'steps' }, ...every), ...levers.map(lever => {
      const prefix = 'levers.' + lever + '.';
      const presets = room.presets.filter(preset => isPresetOf(preset, prefix));
      const step = (title, preset, note) => {
        const button = element('button', { type: 'button', id: 'step-' + lever + '-' + (preset ? preset.name : 'off'), 'data-preset': preset ? preset.name : false, title: note }, title);
        button.addEventListener('click', () => apply(prefix, preset));
        return button;
      };
      const dials = room.dials.filter(dial => dial.key.startsWith(prefix));
      return element('details', { id: 'lever-' + lever, open: open.has('lever-' + lever) },
        element('summary', {}, named('lever', lever), element('span', { class: 'state' })),
        element('div', { class: 'steps' }, step(word('off'), null, ''), ...presets.map(preset => step(named('preset', preset.name), preset, preset.question))),
        ...dials.map(dial => slider(dial, dialName(dial))));
    }));
    $('groups').replaceChildren(...state.groups.map((its, n) => {
      const button = element('button', { type: 'button', id: 'group-' + n, 'aria-pressed': String(n === state.active) }, its.name || word('group', { n: n + 1 }));
      button.addEventListener('click', () => { state.active = n; controls(); changed(); });
      return button;
    }), ...(state.groups.length < MOST_GROUPS ? [add()] : []));
    $('name').value = group().name;
    marks();
    if (focus && $(focus)) { $(focus).focus({ preventScroll: true }); }
  }

  function add() {
    const button = element('button', { type: 'button', id: 'add' }, word('add'));
    button.addEventListener('click', () => {
      state.groups.push({ name: '', set: { ...group().set } });
      state.active = state.groups.length - 1;
      controls();
      changed();
      $('name').focus();
    });
    return button;
  }

  // ---- answers ------------------------------------------------------------------------------------------------

  function changed() {
    Wish.stop();
    save();
    links(group());
    if (!$('effects').childElementCount) { Pictures.put(); }
    moved = performance.now();
    first = 0;
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
    stale(!answers.has(key(group())) && $('effects').childElementCount > 0);
    clearInterval(ticking);
    ticking = setInterval(tick, 100);
    tick();
  }

  function tick() {
    const seconds = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const now = (performance.now() - moved) / 1000;
    $('clock').hidden = Object.keys(group().set).length === 0;
    $('clock').textContent = first
      ? word('clock-first', { s: number((first - moved) / 1000, seconds) }) + (stream ? ' ' + word('clock-now', { s: number(now, seconds) }) : '')
      : word('clock-now', { s: number(now, seconds) });
  }

  function ask() {
    if (stream) { stream.close(); }
    const its = group();
    const mine = key(its);
    $('problem').textContent = notes.map(([what, values]) => word(what, values)).join('\n');
    notes = [];
    if (answers.has(mine)) { show(its); }
    Charts.forget();
    if (Object.keys(its.set).length === 0) { rest('nothing'); show(its); makeReady(its); return; }
    $('status').textContent = word('working');
    const before = answers.get(mine);
    const enlarged = larger.get(mine);
    if (enlarged && enlarged.told.pairs >= enlarged.told.most) { rest('finished'); return; }
    const source = new EventSource(address('answer', { s: session, ...(before ? { pairs: before.told.pairs } : {}), ...asked(its) }));
    stream = source;
    const on = (name, act) => source.addEventListener(name, event => { if (stream === source) { act(JSON.parse(event.data)); } });
    on('answer', ({ told, command }) => {
      if (!first) { first = performance.now(); }
      const better = answers.get(mine);
      if (!better || better.told.pairs <= told.pairs) { answers.set(mine, { told, command }); }
      show(its);
      tick();
    });
    on('larger', answer => { larger.set(mine, answer); enlarge(its); $('status').textContent = word('larger-runs', { n: answer.told.pairs, most: answer.told.most }); });
    on('done', () => { rest('finished'); });
    on('problem', ({ problems }) => { tell(problems); rest(''); });
    on('fault', () => { $('problem').textContent = word('fault'); rest(''); });
    on('stopped', () => rest(''));
    source.onerror = async () => {
      if (stream !== source) { return; }
      source.close();
      const reply = await fetch(address('scenario', asked(its))).catch(() => null);
      if (stream !== source) { return; }
      if (reply && reply.status === 400) { tell((await reply.json()).problems); rest(''); return; }
      $('status').textContent = word(reply ? 'busy' : 'gone');
      waiting = setTimeout(ask, 3000);
    };
  }

  /** Whether what stands below is of the choice before; one sees it, and hears it. */
  function stale(is) {
    $('answer').classList.toggle('stale', is);
    $('stale').hidden = !is;
  }

  /** While nothing is changed yet, the place is made ready for the first answer. */
  function makeReady(its) {
    const mine = key(its);
    const source = new EventSource(address('ready', { s: session, ...asked(its) }));
    const end = () => { source.close(); if (mine === key(group())) { $('status').textContent = word('nothing'); } };
    $('status').textContent = word('readying', { place: town(state.place) });
    ['done', 'problem', 'fault', 'stopped'].forEach(name => source.addEventListener(name, end));
    source.onerror = end;
  }

  function rest(what) {
    if (stream) { stream.close(); }
    stream = null;
    clearInterval(ticking);
    $('status').textContent = what ? word(what) : '';
    tick();
  }

  function tell(problems) { $('problem').textContent = inWords(problems); }

  /** With the names that the page has for what is meant. */
  function plainly(text) {
    const names = room.dials.flatMap(dial => [[dial.key, spoken(dial)], ...(dial.key.startsWith('ownership-mix.') ? [[leverOf(dial), dialName(dial)]] : [['levers.' + leverOf(dial), named('lever', leverOf(dial))]])])
      .sort(([one], [other]) => other.length - one.length);
    return names.reduce((said, [key, name]) => said.split(key).join(name), text.replace(/^ownership-mix: /, '').replace(', in count', ''));
  }

  /** What is odd about a choice, in the words of the page where it has some. */
  function warning(text) {
    const [, lever, what] = text.match(/levers\.([a-z-]+) (leaves at its default|does nothing in most runs)/) || [];
    return lever ? element('li', {}, word(what.startsWith('leaves') ? 'partly' : 'rarely', { lever: named('lever', lever) })) : element('li', { lang: 'en' }, plainly(text.replace(/^the workshop: /, '')));
  }

  /** What is wrong, what is allowed and what helps. */
  function inWords(problems) {
    return problems.map(one => [one.where && one.where !== 'the workshop' ? plainly(one.where) + ':' : '', plainly(one.what) + '.', one.allowed && word('allowed') + ': ' + plainly(one.allowed) + '.', plainly(one.hint)].filter(Boolean).join(' '))
      .map(text => text[0].toUpperCase() + text.slice(1)).join('\n');
  }

  const verdict = line => Math.abs(line.effect) === 0 ? word('no-change') : line.isDistinguishable ? word(line.effect > 0 ? 'more-sure' : 'less-sure') : word(Number.isFinite(line.low) ? 'unsure' : 'too-early');

  function table(headings, rows) {
    return element('table', { class: 'cards' }, element('thead', {}, element('tr', {}, ...headings.map(text => element('th', { scope: 'col' }, text)))),
      element('tbody', {}, ...rows.map(cells => element('tr', {}, ...cells.map((cell, i) => i === 0
        ? element('th', { scope: 'row' }, cell)
        : element('td', { 'data-head': headings[i], class: cell instanceof SVGElement ? 'draw' : '' }, cell))))));
  }

  /** In the order in which people ask. */
  const inOrder = told => room.aims.flatMap(aim => told.effects.filter(line => line.indicator === aim.indicator));

  /** The most that there can be of a change; arithmetic that allows as much as there is of it all says nothing. */
  const ceiling = line => line.ceiling >= Math.abs(line.baseline) ? word('ceiling-all') : '±\u202f' + amount(line.ceiling * factor(line.unit), unitOf(line), false, 0);

  const series = parts => parts.length < 2 ? parts.join('') : parts.slice(0, -1).join(', ') + word('and') + parts[parts.length - 1];

  /** What changes, in one plain sentence; until there is an interval for it, how it looks so far. */
  function headline(told) {
    const lines = HEADLINE.flatMap(name => told.effects.filter(line => line.indicator === name));
    if (lines.every(line => !Number.isFinite(line.low))) {
      return unbroken(word('headline-early', { changes: lines.map(line => word('say.' + line.indicator) + ' ' + change(line.effect, line.unit, !line.unit.includes('/'), grain(line)) + ' (' + range(line) + ')').join('; ') }));
    }
    const sure = lines.filter(line => line.isDistinguishable);
    const said = line => {
      const last = grain(line);
      const size = Math.abs(line.effect) * factor(line.unit);
      return word('say.' + line.indicator + (line.effect > 0 ? '.more' : '.less'), { x: amount(last ? Math.round(size / last) * last : size, line.unit, !line.unit.includes('/'), last) });
    };
    const values = { place: town(state.place), changes: series(sure.map(said)), unsure: series(lines.filter(line => !sure.includes(line)).map(line => word('say.' + line.indicator))) };
    return unbroken([sure.length && word('headline', values), values.unsure && word(sure.length ? 'headline-unsure' : 'headline-none', values)].filter(Boolean).join(' '));
  }

  function show(its) {
    const known = answers.get(key(its));
    const told = known && known.told;
    stale(false);
    $('answer').classList.toggle('empty', !told);
    $('headline').textContent = told ? headline(told) : word('move');
    $('warnings').replaceChildren(...(told ? told.warnings.map(warning) : []));
    if (told) { $('status').textContent = word(told.pairs < told.most ? 'sharpness' : 'sharpest', { n: told.pairs, most: told.most }); }
    put($('rest'), ...(told ? [...told.sentences, ...told.more.split(/(?<=\.) (?=[A-Z])/)].filter(Boolean).map(text => element('p', { lang: 'en' }, unbroken(text))) : []));
    const effects = told ? inOrder(told) : [];
    effects.forEach(line => Charts.extend(line.indicator, [line]));
    put($('effects'), told ? table([word('what'), word('drawn'), word('effect'), word('interval'), word('verdict'), word('ceiling')],
      effects.map(line => [named('indicator', line.title), Charts.mark(line.indicator, line, effect(line)), effect(line), range(line), verdict(line),
        line.arithmetic ? element('details', {}, element('summary', {}, ceiling(line)), element('p', { lang: 'en' }, line.arithmetic)) : word('none-stated')])) : '');
    $('alone').hidden = !told || told.effects.some(line => Number.isFinite(line.low));
    who(told);
    Pictures.show(told ? asked(its) : null, told ? told.pairs : 0);
    beside();
    enlarge(its);
    links(its);
  }

  /** The same in a larger copy of the place: how far the two are apart is the error of a small one, beside their luck. */
  function enlarge(its) {
    const small = answers.get(key(its));
    const large = larger.get(key(its));
    $('larger').hidden = !small || !large;
    if (!small || !large) { return; }
    const size = told => number(100 * told.scale, { maximumFractionDigits: 1 }) + ' %';
    const half = line => (line.aloneHigh - line.aloneLow) / 2;
    const rows = inOrder(small.told).map(line => {
      const other = large.told.effects.find(one => one.indicator === line.indicator);
      const error = other.effect - line.effect;
      const luck = Math.hypot(half(line), half(other));
      return { line, other, error, luck, differs: Math.abs(error) > luck };
    });
    $('larger-words').textContent = word('larger-words', { n: large.told.pairs, size: size(large.told), small: size(small.told), differ: rows.filter(row => row.differs).length, all: rows.length });
    put($('larger-drawn'), table([word('what'), word('larger-of', { size: size(small.told) }), word('larger-of', { size: size(large.told) }), word('larger-error'), word('verdict')],
      rows.map(row => {
        const error = { ...row.line, effect: row.error, low: row.error - row.luck, high: row.error + row.luck };
        return [named('indicator', row.line.title), effect(row.line), effect(row.other), effect(error) + ' (' + range(error) + ')', word(row.differs ? 'larger-differs' : 'larger-luck')];
      })));
    $('larger-command').textContent = large.command;
  }

  function who(told) {
    const groups = told ? told.groups.filter(one => one.table !== SAME_TWICE) : [];
    const said = text => words['who.' + text] ?? fallback['who.' + text] ?? text;
    const kinds = [...new Set(groups.map(one => one.table + ': ' + one.measure))];
    const before = $('by').value;
    $('by').replaceChildren(...kinds.map(kind => element('option', { value: kind }, said(kind))));
    $('by').value = kinds.includes(before) ? before : kinds.find(kind => kind.startsWith('quintiles of disposable income')) || kinds[0] || '';
    $('by-line').hidden = !kinds.length;
    const rows = groups.filter(one => one.table + ': ' + one.measure === $('by').value);
    Charts.extend('who ' + $('by').value, rows);
    put($('who'), rows.length ? table([word('group-of'), word('drawn'), word('effect'), word('interval'), word('verdict')],
      rows.map(one => [said(one.group), Charts.mark('who ' + $('by').value, one, effect(one)), effect(one), range(one), verdict(one)])) : '');
  }

  function beside() {
    $('beside').hidden = state.groups.length < 2;
    const all = state.groups.map(its => answers.get(key(its)));
    const shape = all.find(Boolean);
    put($('compare'), shape ? table([word('what'), ...state.groups.map((its, n) => (its.name || word('group', { n: n + 1 })) + (all[n] ? ' (' + word('pairs', { n: all[n].told.pairs }) + ')' : ''))],
      inOrder(shape.told).map(line => [named('indicator', line.title), ...all.map(known => {
        const one = known && known.told.effects.find(other => other.indicator === line.indicator);
        return one ? element('div', {}, element('span', { class: one.isDistinguishable ? 'sure' : '' }, effect(one)), element('span', { class: 'minor' }, range(one)), element('span', { class: 'minor' }, verdict(one))) : '–';
      })])) : '');
  }

  /** What can be taken home of a choice, of as many pairs as its answer has; what is of an answer comes with it. */
  function links(its) {
    const known = answers.get(key(its));
    const told = known && known.told;
    $('command').textContent = known ? known.command : '';
    $('command').hidden = $('replay').hidden = !known;
    const link = (id, href) => {
      if (href) { $(id).href = href; $(id).removeAttribute('aria-disabled'); } else { $(id).removeAttribute('href'); $(id).setAttribute('aria-disabled', 'true'); }
    };
    link('scenario', address('scenario', asked(its)));
    link('passport', told && address('passport', { pairs: told.pairs, ...asked(its) }));
    ['pack', 'slides'].forEach(id => link(id, told && address(id, { s: session, pairs: told.pairs, ...asked(its) })));
    $('keep-later').hidden = Boolean(told);
    $('limits').textContent = word('limits', { years: room.years, version: room.version, day: day(new Date()) });
  }

  // ---- the page -----------------------------------------------------------------------------------------------

  async function begin() {
    room = await (await fetch(address('dials'))).json();
    load();
    await speak();
    controls();
    const wish = new URLSearchParams(location.hash.slice(1)).get('wish');
    const tools = { room, session, word, counted, element, named, dialName, put, number, change, effect, range, factor, unitOf, unbroken, shown, table, address, save,
      problems: inWords, asked: () => asked(group()), asks: () => Object.keys(group().set).length > 0,
      searching: () => { rest('wish-runs'); clearTimeout(waiting); }, searched: () => ask(),
      use: settings => { group().set = { ...settings }; controls(); changed(); $('answer').focus(); } };
    Pictures.begin(tools);
    Wish.begin(tools, wish ? Object.fromEntries(new URLSearchParams(wish)) : null);
    changed();
    $('place').addEventListener('change', () => { state.place = $('place').value; changed(); });
    $('mix-preset').addEventListener('change', () => apply('ownership-mix.', room.presets.find(preset => preset.name === $('mix-preset').value)));
    $('name').addEventListener('input', () => { group().name = $('name').value; save(); $('group-' + state.active).textContent = group().name || word('group', { n: state.active + 1 }); beside(); });
    $('by').addEventListener('change', () => { const known = answers.get(key(group())); who(known && known.told); });
    $('reset').addEventListener('click', () => { group().set = {}; controls(); changed(); });
    $('language').addEventListener('change', async () => { await speak(); controls(); Wish.form(); Pictures.put(); save(); show(group()); tick(); });
    const present = on => { document.documentElement.classList.toggle('present', on); $('present').setAttribute('aria-pressed', String(on)); };
    $('present').addEventListener('click', () => present(!document.documentElement.classList.contains('present')));
    document.addEventListener('keydown', event => { if (event.key === 'Escape' && document.documentElement.classList.contains('present')) { present(false); $('present').focus(); } });
    $('copy').addEventListener('click', async () => { try { await navigator.clipboard.writeText(location.href); $('status').textContent = word('copied'); } catch (refused) { $('status').textContent = location.href; } });
  }

  begin().catch(() => { $('problem').textContent = 'The workshop does not answer: is the command still running?'; });
})();
