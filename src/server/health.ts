import { Hono } from 'hono';

/** `/sehat`: the process lives. `/siap`: it can keep a promise now (`ready` resolves), else 503. */
export function healthRoutes(ready: () => Promise<void>): Hono {
  const app = new Hono();
  app.get('/sehat', (c) => c.text('ok'));
  app.get('/siap', async (c) => {
    try {
      await ready();
      return c.text('ok');
    } catch {
      return c.body(null, 503);
    }
  });
  return app;
}
