export default {
  lang: 'de',
  title: 'Beispiel-Handbuch',
  head: [],
  themeConfig: {
    nav: [{ text: 'Einbau', link: '/einbau' }],
    search: { provider: 'local' },
    footer: {
      message: '<a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a>'
    }
  }
}
