/** Does each example still say what its README says it does? */
package org.centreline.cli.example;
