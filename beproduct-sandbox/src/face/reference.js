// Swagger UI on the spec, with a token of the sandbox.

async function start() {
  const answer = await fetch("/sandbox/token", { method: "POST" });
  const { access_token: token } = await answer.json();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", follow);
  follow();
  const ui = SwaggerUIBundle({
    url: "/sandbox/openapi.json",
    dom_id: "#swagger-ui",
    deepLinking: true,
    docExpansion: "none",
    defaultModelsExpandDepth: -1,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    // The automation service reads a header of its own.
    requestInterceptor: (request) => {
      const { Authorization: bearer } = request.headers;
      if (bearer && new URL(request.url).pathname.startsWith("/automation")) request.headers["X-Authorization"] = bearer;
      return request;
    },
    onComplete: () => ui.preauthorizeApiKey("oauth2", token),
  });
}

start();
