'use strict';
/** "What would it take to ...": asks for the size of something that reaches an aim. */
const Wish = (() => {
  const $ = id => document.getElementById(id);
  let page = null;
  let stream = null;
  let last = null;

  const aim = () => page.room.aims.find(one => one.indicator === $('wish-what').value) || page.room.aims[0];
  const isMix = name => !page.room.dials.some(dial => dial.key === name);
  const title = name => isMix(name) ? page.named('preset', name) : page.dialName(page.room.dials.find(dial => dial.key === name));

  const unitWord = unit => unit === 'share' || unit === '1' ? page.word('points') : unit.includes('pounds') ? '£' + (unit.includes('/') ? page.word('a-year') : '')
    : unit === 'people' || unit === 'jobs' ? page.counted(unit, Number($('wish-amount').value) || 0) : '';

  /** The form in the language of the page, with what it had before. */
  function form(asked) {
    const kept = asked || state();
    const { element, word, named } = page;
    $('wish-what').replaceChildren(...page.room.aims.map(one => element('option', { value: one.indicator }, named('indicator', one.title))));
    $('wish-way').replaceChildren(...['more', 'less'].map(way => element('option', { value: way }, word('wish-' + way))));
    const dials = page.room.sizings.filter(name => !isMix(name));
    const groups = [...new Set(dials.map(name => name.startsWith('ownership-mix.') ? '' : name.split('.')[1]))];
    $('wish-vary').replaceChildren(
      element('optgroup', { label: word('wish-mixes') }, ...page.room.sizings.filter(isMix).map(name => element('option', { value: name }, title(name)))),
      ...groups.map(lever => element('optgroup', { label: lever ? named('lever', lever) : word('wish-forms') },
        ...dials.filter(name => lever ? name.startsWith('levers.' + lever + '.') : name.startsWith('ownership-mix.')).map(name => element('option', { value: name }, title(name))))));
    const pick = (id, value) => { if ([...$(id).querySelectorAll('option')].some(one => one.value === value)) { $(id).value = value; } };
    pick('wish-vary', 'ownership-mix.worker-cooperative');
    pick('wish-what', 'labour.jobs');
    if (kept) { pick('wish-what', kept.what); pick('wish-way', kept.way); pick('wish-vary', kept.vary); $('wish-amount').value = kept.amount; }
    unit();
    show();
  }

  function unit() { $('wish-unit').textContent = unitWord(page.unitOf(aim())); }

  /** What the form asks, for the link; nothing while it asks nothing. */
  function state() {
    return $('wish-amount').value ? { what: $('wish-what').value, way: $('wish-way').value, amount: $('wish-amount').value, vary: $('wish-vary').value } : null;
  }

  function ask(event) {
    event.preventDefault();
    const amount = Number($('wish-amount').value);
    if (!(amount > 0)) { $('wish-status').textContent = page.word('wish-amount-missing'); $('wish-amount').focus(); return; }
    page.searching();
    stop();
    last = null;
    $('wish-found').replaceChildren();
    $('wish-status').textContent = page.word('wish-begins');
    const raw = (($('wish-way').value === 'less' ? -1 : 1) * amount / page.factor(aim().unit)).toFixed(12).replace(/\.?0+$/, '');
    const source = new EventSource(page.address('search', { s: page.session, indicator: aim().indicator, amount: raw, vary: $('wish-vary').value, ...page.asked() }));
    stream = source;
    $('wish-stop').hidden = false;
    const on = (name, act) => source.addEventListener(name, event => { if (stream === source) { act(JSON.parse(event.data)); } });
    on('sought', sought => { last = { sought, vary: last ? last.vary : $('wish-vary').value }; show(); });
    on('done', () => { stop(); page.searched(); });
    on('problem', ({ problems }) => { stop(); $('wish-status').textContent = page.problems(problems); });
    on('fault', () => { stop(); $('wish-status').textContent = page.word('fault'); });
    on('stopped', () => { stop(); $('wish-status').textContent = page.word('wish-stopped'); });
    source.onerror = () => { if (stream === source) { stop(); $('wish-status').textContent = page.word('wish-refused'); page.searched(); } };
  }

  /** Ends a search that is going on. @return whether one was */
  function stop() {
    const was = stream !== null;
    if (stream) { stream.close(); }
    stream = null;
    $('wish-stop').hidden = true;
    return was;
  }

  /** A setting that was tried, in words: one dial by its value, a mix by how much of it. */
  function setting(one, vary) {
    if (isMix(vary)) { return page.number(100 * one.size, { maximumFractionDigits: 0 }) + ' % ' + page.word('wish-of') + ' “' + title(vary) + '”'; }
    return page.shown(page.room.dials.find(dial => dial.key === vary), Object.values(one.moved)[0]);
  }

  function show() {
    if (!last) { return; }
    const { element, word } = page;
    const { sought, vary } = last;
    const line = one => ({ ...one, indicator: sought.aim.indicator, unit: sought.aim.unit });
    const inWords = one => [page.effect(line(one)), page.range(line(one))];
    const best = sought.best;
    $('wish-status').textContent = sought.state === 'SEARCHING' ? word('wish-goes-on', { n: sought.tried.length })
      : page.unbroken(word('wish-' + sought.state.toLowerCase().replace('_', '-'), {
        what: title(vary), setting: setting(best, vary), aim: page.change(sought.aim.amount, page.unitOf(sought.aim)), indicator: page.named('indicator', sought.aim.title),
        effect: inWords(best)[0], interval: inWords(best)[1], pairs: best.pairs }));
    Charts.extend('wish ' + sought.aim.indicator, sought.tried);
    const rows = sought.tried.map(one => [setting(one, vary), Charts.mark('wish ' + sought.aim.indicator, one, inWords(one)[0]), inWords(one)[0] + ' (' + inWords(one)[1] + ')']);
    const use = element('button', { type: 'button', id: 'wish-use' }, word('wish-use'));
    use.addEventListener('click', () => page.use(sought.settings));
    page.put($('wish-found'), ...(sought.state === 'SEARCHING' ? [] : [use]),
      element('details', { id: 'wish-tried' }, element('summary', {}, word('wish-tried', { n: sought.tried.length })), page.table([title(vary), word('drawn'), word('effect')], rows)));
  }

  function begin(tools, asked) {
    page = tools;
    form(asked);
    $('wish').addEventListener('submit', ask);
    $('wish-stop').addEventListener('click', () => { if (stop()) { $('wish-status').textContent = page.word('wish-stopped'); page.searched(); } });
    ['wish-what', 'wish-way', 'wish-vary', 'wish-amount'].forEach(id => $(id).addEventListener('input', () => { unit(); page.save(); }));
  }

  return { begin, form, state, stop };
})();
