/* Signs in at the token endpoint and gives GraphiQL a fetcher that carries the token. The token stays in memory. */
const state = { token: null };
const form = document.getElementById('sign-in');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { client, secret, purpose } = form.elements;
  const output = form.querySelector('output');
  const response = await fetch('/oauth/token', {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${encodeURIComponent(client.value)}:${encodeURIComponent(secret.value)}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', purpose: purpose.value }),
  });
  const answer = await response.json();
  state.token = response.ok ? answer.access_token : null;
  output.textContent = response.ok ? `${client.value} · ${answer.scope}` : answer.error_description;
  // A new caller sees another schema: the explorer is drawn anew.
  draw();
});

async function fetcher(request) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(state.token && { authorization: `Bearer ${state.token}` }),
    },
    body: JSON.stringify(request),
  });
  return response.json();
}

const welcome = `# Yunqiao 云桥: ask without a token as the public, or sign in above as an agency.
{
  catalogueEntries(first: 3) {
    edges {
      node {
        productZh
        standards {
          number
        }
        validFrom
      }
    }
  }
}
`;

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
let drawn = 0;
function draw() {
  root.render(
    React.createElement(GraphiQL, { key: drawn++, fetcher, defaultQuery: welcome, isHeadersEditorEnabled: false }),
  );
}
draw();
