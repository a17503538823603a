/* Signs in at the token endpoint and gives GraphiQL a fetcher that carries the token. The token stays in memory. */
const state = { token: null, asked: 0 };
const form = document.getElementById('sign-in');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { client, secret, purpose } = form.elements;
  const output = form.querySelector('output');
  const asked = ++state.asked;
  output.textContent = '… 正在登录 signing in';
  let told;
  let token = null;
  try {
    // In the body: a browser answers a refused `Authorization` header with a dialog of its own.
    const response = await fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client.value,
        client_secret: secret.value,
        purpose: purpose.value,
      }),
    });
    const answer = await response.json();
    if (response.ok) token = answer.access_token;
    told = response.ok ? `${client.value} · ${answer.scope}` : `登录被拒 refused: ${answer.error_description}`;
  } catch {
    told = '平台没有应答 no answer from the hub';
  }
  // The last attempt counts, in whatever order answers come.
  if (asked !== state.asked) return;
  state.token = token;
  output.textContent = told;
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
