export default { title: 'Harbour' }
