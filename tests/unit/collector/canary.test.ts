import { expect, it } from 'vitest';
import { StoreError, type Store } from '../../../src/collector/stores/contract.ts';
import { all, newId } from '../../contract/events.ts';
import { collector, wireEvent } from './setup.ts';

const message = (fields: object = {}) => ({
  id: newId(),
  locale: 'it',
  reply: 'canary@prontuario.example',
  message: 'Arriva?',
  ...fields,
});

it('a vote of the canary is checked and kept like a reader’s, as a kind of its own', async () => {
  const { send, events } = await collector();
  const vote = { kind: 'canary', article: 1042, vote: 1 };
  expect((await send([wireEvent(vote)])).status).toBe(204);
  expect(await events()).toMatchObject([{ ...vote, locale: 'it' }]);
  expect((await send([wireEvent({ ...vote, vote: 2 })])).status).toBe(400);
});

it('a message of the canary is committed, read back and erased: nobody sees it, nothing is promised', async () => {
  const kept: string[] = [];
  const spied = (store: Store): Store => ({
    ...store,
    addMessage: async (one, at, keeping) => {
      expect(keeping?.quarantined).toBe(true);
      kept.push(one.message);
      return store.addMessage(one, at, keeping);
    },
  });
  const { message: post, store } = await collector({}, spied);
  const response = await post(message({ canary: true }));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ reference: expect.stringMatching(/^P-/) as string, canary: true });
  expect(kept).toEqual(['Arriva?']);
  expect(await all(store.messages())).toEqual([]);
});

it('a store that cannot keep the message of the canary is told as one that cannot keep a reader’s', async () => {
  const full = (store: Store): Store => ({
    ...store,
    addMessage: () => Promise.reject(new StoreError('unavailable', 'The disk is full.')),
  });
  const { message: post } = await collector({}, full);
  expect((await post(message({ canary: true }))).status).toBe(503);
});
