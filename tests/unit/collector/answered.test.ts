import { expect, it } from 'vitest';
import { all, noon } from '../../contract/events.ts';
import { collector } from './setup.ts';

const secret = 'a-secret-of-the-desk';
const fields = { locale: 'it', message: 'Dov’è la spesa?', reply: 'ada@posta.example' };
const path = '/api/notes/answered';

async function desk(env: NodeJS.ProcessEnv = { PRONTUARIO_ANSWERED_SECRET: secret }) {
  const { message, request, store } = await collector(env);
  const { reference } = (await (await message({ ...fields, id: '019aa000-0000-7000-8000-000000000001' })).json()) as {
    reference: string;
  };
  const tell = (body: unknown, authorization = `Bearer ${secret}`) =>
    request(
      path,
      { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
      { headers: { origin: '', 'content-type': 'application/json', authorization } },
    );
  const answeredAt = async () => (await all(store.messages()))[0]?.answeredAt;
  return { tell, reference, answeredAt };
}

it('a ticket system tells by the title of its ticket that a message was answered', async () => {
  const { tell, reference, answeredAt } = await desk();
  const answer = await tell({ reference: `Re: [${reference}] Dov’è la spesa?` });
  expect([answer.status, await answer.json()]).toEqual([200, { reference }]);
  expect(await answeredAt()).toBe(noon);
});

it('the password beside any name serves as well, for systems that know no tokens', async () => {
  const { tell, reference, answeredAt } = await desk();
  const basic = `Basic ${Buffer.from(`zammad:${secret}`).toString('base64')}`;
  expect((await tell({ reference }, basic)).status).toBe(200);
  expect(await answeredAt()).toBe(noon);
});

it.each([
  ['without the secret', '', 401],
  ['with another one', 'Bearer another-secret-of-all', 401],
  ['with a name alone', `Basic ${Buffer.from('zammad').toString('base64')}`, 401],
])('nobody can say so %s', async (_, authorization, status) => {
  const { tell, reference, answeredAt } = await desk();
  expect((await tell({ reference }, authorization)).status).toBe(status);
  expect(await answeredAt()).toBeNull();
});

it.each<[unknown, number]>([
  ['no JSON', 400],
  [{ reference: 'P-7K3M9C' }, 400],
  [{}, 400],
  [null, 400],
  [{ reference: 'P-7K3M9' }, 404],
])('what names no message of ours is refused: %j', async (body, status) => {
  const { tell } = await desk();
  expect((await tell(body)).status).toBe(status);
});

it('there is no such address where the settings name no secret, and a short one is refused', async () => {
  const { tell, reference } = await desk({});
  expect((await tell({ reference })).status).toBe(404);
  await expect(collector({ PRONTUARIO_ANSWERED_SECRET: 'short' })).rejects.toThrow('at least 16');
});
