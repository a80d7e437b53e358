// A bare hono server, as a tutorial writes it: what any server on hono costs at least.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.all('*', (context) => context.json({ type: 1 }));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.error(JSON.stringify({ web: `http://127.0.0.1:${port}` }));
});
