package import Drawing

/// The marks that stand for points, by whose items they are known.
package let pointRoles: Set<Role> = ["point", "foot", "value", "probability"]
