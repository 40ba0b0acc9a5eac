'use strict';
// Searches the pages of this folder. Words are parted by white space, and all of them must stand in a section.
(function () {
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const chinese = document.documentElement.lang === 'zh-CN';
  const root = document.querySelector('script[src$="search-index.js"]').getAttribute('src').replace('search-index.js', '');
  const most = 20;
  field.parentElement.hidden = false;

  function count(text, word) {
    return text.split(word).length - 1;
  }

  function weight(entry, words) {
    const heading = entry.heading.toLowerCase();
    const page = entry.page.toLowerCase();
    const text = entry.text.toLowerCase();
    let sum = entry.language === (chinese ? 'zh' : 'en') ? 0.5 : 0;
    for (const word of words) {
      const here = 12 * count(heading, word) + 6 * count(page, word) + Math.min(5, count(text, word));
      if (here === 0) {
        return 0;
      }
      sum += here;
    }
    return sum;
  }

  function marked(text, words, parent) {
    let rest = text;
    while (rest) {
      const low = rest.toLowerCase();
      const places = words.map(word => [low.indexOf(word), word.length]).filter(place => place[0] >= 0);
      if (places.length === 0) {
        break;
      }
      const [at, length] = places.sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      parent.append(rest.slice(0, at));
      const mark = document.createElement('mark');
      mark.textContent = rest.slice(at, at + length);
      parent.append(mark);
      rest = rest.slice(at + length);
    }
    parent.append(rest);
  }

  function excerpt(text, words) {
    const at = Math.max(0, Math.min(...words.map(word => {
      const place = text.toLowerCase().indexOf(word);
      return place < 0 ? text.length : place;
    })) - 40);
    return (at > 0 ? '…' : '') + text.slice(at, at + 150) + (text.length > at + 150 ? '…' : '');
  }

  function line(entry, words) {
    const link = document.createElement('a');
    link.href = root + entry.address;
    const heading = document.createElement('strong');
    marked(entry.heading, words, heading);
    const page = document.createElement('small');
    page.textContent = entry.page === entry.heading ? '' : entry.page;
    const text = document.createElement('span');
    marked(excerpt(entry.text, words), words, text);
    link.append(heading, page, text);
    return link;
  }

  function search() {
    const words = field.value.toLowerCase().split(/\s+/).filter(word => word);
    found.textContent = '';
    found.hidden = words.length === 0;
    if (words.length === 0) {
      return;
    }
    const hits = window.pagesToSearch.map(entry => [weight(entry, words), entry]).filter(hit => hit[0] > 0)
      .sort((a, b) => b[0] - a[0]).slice(0, most);
    hits.forEach(hit => found.append(line(hit[1], words)));
    if (hits.length === 0) {
      const nothing = document.createElement('p');
      nothing.textContent = chinese ? '没有找到。' : 'Nothing found.';
      found.append(nothing);
    }
  }

  function close() {
    found.hidden = true;
  }

  field.addEventListener('input', search);
  field.addEventListener('focus', search);
  document.addEventListener('keydown', event => {
    const links = [...found.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    const inside = at >= 0 || document.activeElement === field;
    if (event.key === '/' && !inside && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && inside) {
      field.focus();
      field.value = '';
      close();
    } else if (inside && !found.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      (links[to] || (to < 0 ? field : links[at] || field)).focus();
    } else if (event.key === 'Enter' && document.activeElement === field && links.length > 0) {
      links[0].click();
    }
  });
  document.addEventListener('focusin', event => {
    if (!found.contains(event.target) && event.target !== field) {
      close();
    }
  });
  document.addEventListener('click', event => {
    if (!found.contains(event.target) && event.target !== field) {
      close();
    }
  });
}());
