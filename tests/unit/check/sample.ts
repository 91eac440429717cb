import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small sound content folder, file by file; tests damage copies of it. */
export const sound: Readonly<Record<string, string>> = {
  'site.yaml': `name: Bottega
title: { it: Aiuto Bottega, en: Bottega Help }
description: { it: Risposte semplici., en: Simple answers. }
url: https://aiuto.bottega.example/
companyUrl: https://www.bottega.example/
locales: [it, en]
defaultLocale: it
timeZone: Europe/Rome
feedback:
  reasons:
    - { id: unclear, label: { it: Non è chiara, en: It is not clear } }
    - { id: wrong, label: { it: È sbagliata, en: It is wrong } }
orderNumber: "BT-[0-9]{6}"
`,
  'categories.yaml': `- id: orders
  icon: basket
  text:
    it: { slug: ordini, title: Ordini, description: Fare e cambiare un ordine. }
    en: { slug: orders, title: Orders, description: Place and change an order. }
- id: delivery
  icon: truck
  text:
    it: { slug: consegna, title: Consegna, description: "Costi, orari e ritardi." }
    en: { slug: delivery, title: Delivery, description: "Costs, times and delays." }
`,
  'channels.yaml': `channels:
  - id: phone
    kind: phone
    label: { it: Telefono, en: Phone }
    address: "+39 02 5550 1234"
    hours:
      - { days: [mon, tue], from: "08:00", to: "18:00" }
    promise: { within: 3, unit: minutes }
  - id: form
    kind: form
    label: { it: Modulo, en: Form }
    promise: { within: 1, unit: working-days }
`,
  'facts.yaml': `delivery.fee: { type: money, value: 3.9, reviewBy: 2027-05-31 }
delivery.slot: { type: duration, value: 2, unit: hour }
`,
  'wording/it.yaml': `plain:
  - { avoid: [si prega di] }
  - { avoid: [usufruir*], use: usare }
`,
  'articles/it/ordini/fare-un-ordine.mdx': `---
id: 1001
question: Come faccio un ordine?
answer: Scegli i prodotti e una fascia di consegna, poi conferma e paga.
aliases:
  - come si compra
related: [1002]
updated: 2026-10-01
reviewBy: 2027-05-01
owner: Ordini
---

<Steps>

1. Scegli i prodotti.
2. Paga con la carta.

</Steps>

## Se non riesci

Chiamaci: <Channel id="phone" />. Leggi anche [quanto costa la consegna](/1002#da-quanto-è-gratis).
`,
  'articles/it/consegna/costo.mdx': `---
id: 1002
question: Quanto costa la consegna?
answer: La consegna costa {delivery.fee} e arriva in una fascia di {delivery.slot}.
aliases:
  - spese di spedizione
related: [1001]
updated: 2026-10-01
reviewBy: 2027-05-01
owner: Consegne
---

La consegna costa <Fact name="delivery.fee" />.

## Da quanto è gratis

<Note>

Vedi anche <Answer id="1001" /> e [i contatti](/contatti/).

</Note>
`,
  'articles/en/orders/place-an-order.mdx': `---
id: 1001
question: How do I place an order?
answer: Choose your products and a delivery slot, then confirm and pay.
related: [1002]
updated: 2026-10-01
reviewBy: 2027-05-01
owner: Ordini
---

Choose, then pay. Still stuck? Read [our prices](/1002).
`,
  'articles/en/delivery/cost.mdx': `---
id: 1002
question: How much is delivery?
answer: Delivery costs {delivery.fee} and comes in a slot of {delivery.slot}.
updated: 2026-10-01
reviewBy: 2027-05-01
owner: Consegne
---

Delivery costs <Fact name="delivery.fee" />, wherever you live.
`,
};

export const itOrder = 'articles/it/ordini/fare-un-ordine.mdx';
export const itCost = 'articles/it/consegna/costo.mdx';
export const enOrder = 'articles/en/orders/place-an-order.mdx';
export const enCost = 'articles/en/delivery/cost.mdx';

/** The day the sample is checked on. */
export const now = new Date('2026-11-20T12:00:00Z');

/** Writes a content folder to disk; it is removed after the run. `null` leaves a file out. */
export function folder(files: Record<string, string | Uint8Array | null> = {}): string {
  const base = mkdtempSync(join(tmpdir(), 'prontuario-editor-'));
  const root = join(base, 'content');
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** A sound file with one stretch replaced; throws when the stretch is not there. */
export function swap(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = sound[file] ?? '';
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  return { [file]: changed };
}
