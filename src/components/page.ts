import { ContactCards } from '../contact/element.ts';

customElements.define('contact-cards', ContactCards);
if (document.querySelector('contact-form')) {
  const { ContactForm } = await import('../contact/form-element.ts');
  customElements.define('contact-form', ContactForm);
}
