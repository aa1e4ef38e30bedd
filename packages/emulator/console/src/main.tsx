import { render } from 'preact';
import { App } from './app.tsx';
import { follow } from './live.ts';

const place = document.getElementById('app');
if (place !== null) {
  place.replaceChildren();
  follow();
  render(<App />, place);
}
