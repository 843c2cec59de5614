import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import form from 'virtual:form';
import { Formio } from '@formio/js/form';

const wizard = await Formio.createForm(document.getElementById('form'), form, {
  language: 'sv',
  i18n: { sv: { next: 'Nästa', previous: 'Tillbaka', submit: 'Klar' } },
});
await wizard.ready;
window.vagvalReady = true;
