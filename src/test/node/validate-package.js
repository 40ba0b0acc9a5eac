// Validates a dataset folder by Frictionless's own library: node validate-package.js FOLDER
// The package against its profile, then every CSV file but reports-wide.csv, which has two lines of names, as typed rows
// whose foreign keys lead somewhere. Prints the number of rows; exits 1 with what is wrong.
const {Package} = require('datapackage');
const fs = require('fs');
const path = require('path');

async function main(folder) {
  const descriptor = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
  const found = await Package.load(descriptor, {basePath: folder});
  const faults = found.errors.map(error => error.message);
  let rows = 0;
  for (const resource of found.resources) {
    if (resource.descriptor.format === 'csv' && resource.name !== 'reports-wide') {
      try {
        rows += (await resource.read({relations: true})).length;
      } catch (error) {
        faults.push(`${resource.name}: ${[error, ...(error.errors || [])].map(one => one.message).join('; ')}`);
      }
    }
  }
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
  console.log(rows);
}

main(process.argv[2]).catch(error => {
  console.error(error.message);
  process.exit(1);
});
