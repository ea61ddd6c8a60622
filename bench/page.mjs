// Shared by the floor and the rivals: the root element, and how a page is published.

import './page.css';

export const root = document.getElementById('root');

export const element = (name) => document.createElement(name);

export function rule(text) {
  const style = element('style');
  style.textContent = text;
  document.head.append(style);
}

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export function publish(bench) {
  window.__bench = bench;
}
