module.exports = {
  baseUrl: '/',
  plugins: [
    ['@docusaurus/plugin-content-docs', {id: 'crew', path: 'crew-docs', routeBasePath: 'crew'}],
    ['@docusaurus/plugin-client-redirects', {redirects: [{from: '/docs/pier', to: '/docs/start'}]}],
  ],
};
