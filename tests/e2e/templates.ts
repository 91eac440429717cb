/** One page of each template. */
export const templates: Record<string, string> = {
  home: '/',
  'home in English': '/en/',
  category: '/consegna/',
  answer: '/consegna/costo-della-consegna/',
  'answer in English': '/en/delivery/delivery-cost/',
  'all questions': '/tutte/',
  search: '/cerca/',
  contact: '/contatti/',
  thanks: '/grazie/',
  'not found': '/questa-pagina-non-esiste/',
};
