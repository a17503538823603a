/*
 * Passkeys: the authenticator signs what the hub made up, and a form takes the answer along. Where the browser can't, nothing of it is shown.
 */
const can = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.prototype.toJSON);

/** Shows a form's button, and sends the form with what `answer` gives for the options of the form. */
function withAuthenticator(form, answer) {
  if (!form || !can) return;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      form.elements.passkey.value = JSON.stringify((await answer(form)).toJSON());
      form.submit();
    } catch {
      form.querySelector('output').textContent = form.dataset.failed;
    }
  });
}

withAuthenticator(document.getElementById('passkey-sign-in'), async () => {
  const { challenge } = await (await fetch('/oauth/passkey-challenge')).json();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    challenge,
    rpId: location.hostname,
    userVerification: 'required',
  });
  return navigator.credentials.get({ publicKey });
});

withAuthenticator(document.getElementById('passkey-add'), (form) => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.options));
  return navigator.credentials.create({ publicKey });
});
